import { describe, expect, test } from '@jest/globals';
import type { Letter } from '../../../api/letter';
import { linesOf, stripOf, waitingHouseholds } from './presenter';

const letter = (requestId: string, householdId = 'hh_wang'): Letter => ({
  requestId,
  op: 'contact.confirm',
  input: { childIds: ['ch_yu'], week: '2026-W47', lines: ['child'] },
  about: { householdId, label: '王家', on: '2026-11-24' },
});

describe('what is on its way', () => {
  test('is not mentioned while there is nothing', () => {
    expect(stripOf({ waiting: [], returned: [] })).toBeUndefined();
  });

  test('is counted, and a record that was not accepted goes before the count', () => {
    expect(stripOf({ waiting: [letter('1'), letter('2')], returned: [] })?.text).toBe(
      '待发送 2 条，有网自动发出',
    );
    expect(
      stripOf({
        waiting: [letter('1')],
        returned: [{ letter: letter('2'), refusal: { code: 'contact.notDue' } }],
      })?.text,
    ).toBe('1 条没记上，点开看原因');
  });

  test('is listed by family and day, with the reason where it came back', () => {
    const lines = linesOf({
      waiting: [letter('1')],
      returned: [{ letter: letter('2'), refusal: { code: 'record.dayInFuture' } }],
    });

    expect(lines).toEqual([
      {
        requestId: '2',
        title: '王家',
        text: '每周联系，11月24日',
        reason: '日期还没到，请填已经发生的日子。',
        again: undefined,
      },
      { requestId: '1', title: '王家', text: '每周联系，11月24日', reason: undefined, again: undefined },
    ]);
  });

  test('marks the households it is about', () => {
    expect([...waitingHouseholds({ waiting: [letter('1'), letter('2', 'hh_he')], returned: [] })]).toEqual([
      'hh_wang',
      'hh_he',
    ]);
  });
});
