import { describe, expect, test } from '@jest/globals';
import { readDraft } from './read-draft';

const kept = (agreementId: string | null) => JSON.stringify({ agreementId, fresh: { place: '青杨村' } });

describe('what a phone has kept of a draft', () => {
  test('belongs to its agreement, also when that was begun only since', () => {
    expect(readDraft(kept('ag_1'), 'ag_1')).toEqual({ place: '青杨村' });
    expect(readDraft(kept(null), 'ag_1')).toEqual({ place: '青杨村' });
  });

  test('is not carried over into another agreement', () => {
    expect(readDraft(kept('ag_1'), 'ag_2')).toEqual({});
    expect(readDraft(kept('ag_1'), null)).toEqual({});
  });

  test('is nothing where it cannot be read', () => {
    expect(readDraft(undefined, null)).toEqual({});
    expect(readDraft('{"fresh":', null)).toEqual({});
    expect(readDraft('{"agreementId":null,"fresh":{"place":7}}', null)).toEqual({});
  });
});
