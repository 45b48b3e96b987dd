import { describe, expect, test } from '@jest/globals';
import { confirmedBy } from './confirmation';

const sent = (...records: readonly string[]) => ({ kind: 'sent', data: { weeks: [], records } }) as const;
const waiting = { kind: 'waiting', kept: true } as const;
const refused = { kind: 'refused', refusal: { code: 'contact.notDue' }, requestId: 'rq_1' } as const;

describe('a confirmation in several calls', () => {
  test('gathers the records that can be taken back', () => {
    expect(confirmedBy([sent('co_1', 'co_2'), sent('co_3')])).toEqual({
      kind: 'sent',
      records: ['co_1', 'co_2', 'co_3'],
    });
  });

  test('waits while any part of it waits, and says whether it is safe', () => {
    expect(confirmedBy([sent('co_1'), waiting])).toEqual({ kind: 'waiting', kept: true });
    expect(confirmedBy([waiting, { kind: 'waiting', kept: false }])).toEqual({
      kind: 'waiting',
      kept: false,
    });
  });

  test('says why it was refused before anything else', () => {
    expect(confirmedBy([waiting, refused])).toEqual(refused);
  });
});
