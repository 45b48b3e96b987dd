import { describe, expect, test } from '@jest/globals';
import { dayFrom } from '../calendar/calendar-day';
import { decideRegionRecord, type SaidDone } from './decide-region-record';

const TODAY = dayFrom('2026-12-20');
const township = {
  code: '990100002',
  pack: 'qidong',
  overrides: [],
  township: true,
  county: false,
  recorded: [],
  tasks: [],
  revisions: {},
};
const said: SaidDone = { kind: 'survey', period: '2026-H2', doneOn: '2026-12-18', basedOn: 0 };
const decide = (change: Partial<SaidDone>, region = township) =>
  decideRegionRecord(region, { ...said, ...change }, TODAY);

describe('a record of what a place owed', () => {
  test('is the first of its period, and in time until the last day', () => {
    expect(decide({})).toMatchObject({ value: { revision: 1, late: false, name: 'survey:2026-H2' } });
    expect(decide({ period: '2026-H1', doneOn: '2026-06-30' })).toMatchObject({ value: { late: false } });
  });

  test('may be late, and counts all the same', () => {
    expect(decide({ period: '2026-H1', doneOn: '2026-07-01' })).toMatchObject({
      value: { revision: 1, late: true },
    });
  });

  test('corrects the record it was written over, and no other', () => {
    const region = { ...township, revisions: { 'survey:2026-H2': 2 } };
    expect(decide({ basedOn: 2 }, region)).toMatchObject({ value: { revision: 3 } });
    for (const basedOn of [0, 1, 3])
      expect(decide({ basedOn }, region)).toMatchObject({
        refusal: { code: 'regionDuty.recordedMeanwhile' },
      });
  });

  test('lies on a day that has been, within or after its period', () => {
    expect(decide({ doneOn: '2026-12-21' })).toMatchObject({ refusal: { code: 'record.dayInFuture' } });
    expect(decide({ doneOn: '2026-06-30' })).toMatchObject({
      refusal: { code: 'regionDuty.dayBeforePeriod' },
    });
    expect(decide({ doneOn: '2026-07-01' })).toMatchObject({ ok: true });
  });

  test.each([
    ['a period that the year does not have', { period: '2026-Q3' }],
    ['a year without the century', { period: '0026' }],
    ['a duty that the plan does not print', { kind: 'town-activity' as const, period: '2026-Q4' }],
    ['a duty of the county, from a township', { kind: 'file-check' as const, period: '2026' }],
  ])('is refused for %s', (_what, change) => {
    expect(decide(change)).toMatchObject({ refusal: { code: 'regionDuty.notOwed' } });
  });
});
