import { describe, expect, test } from '@jest/globals';
import { draftOf, missingOf, presentGroup, recordInput, type RegionDuty } from './presenter';

const TODAY = '2026-11-18';
const duty: RegionDuty = {
  region: '990100001',
  name: '青林镇',
  kind: 'survey',
  title: '摸底排查',
  period: '2026-H2',
  opensOn: '2026-07-01',
  dueOn: '2026-12-31',
  valueKind: 'plan',
  source: '启东方案第一项',
  record: null,
};
const done: RegionDuty = {
  ...duty,
  period: '2026-H1',
  opensOn: '2026-01-01',
  dueOn: '2026-06-30',
  record: {
    revision: 2,
    doneOn: '2026-07-02',
    late: true,
    by: '民政办',
    figures: [{ what: '走访户数', n: 42 }],
    note: null,
  },
};
const whenOf = (change: Partial<RegionDuty>) =>
  (['now', 'later'] as const)
    .flatMap((group) => presentGroup({ today: TODAY, duties: [{ ...duty, ...change }] }, group))
    .flatMap(({ lines }) => lines.map(({ when, tone }) => [when, tone]))[0];

describe('what a place owes', () => {
  test.each([
    [{}, '还剩 43 天', 'need'],
    [{ dueOn: '2026-11-18' }, '今天最后一天', 'need'],
    [{ dueOn: '2026-11-17' }, '已过 1 天', 'danger'],
    [{ opensOn: '2027-01-01', dueOn: '2027-06-30' }, '2027年1月1日起可以办', 'plain'],
  ])('with %j says %s', (change, when, tone) => {
    expect(whenOf(change)).toEqual([when, tone]);
  });

  test('is told with its figures once it is done, and says that it was late and corrected', () => {
    const [place] = presentGroup({ today: TODAY, duties: [duty, done] }, 'done');
    expect(place?.lines.map(({ told }) => told)).toEqual([
      ['7月2日，民政办', '走访户数 42', '补记', '改过 1 次，以前的都留着'],
    ]);
  });

  test('stands place by place in the order of their codes, never of their work', () => {
    const other = { ...duty, region: '990100000', name: '白石镇', dueOn: '2026-12-31' };
    expect(presentGroup({ today: TODAY, duties: [duty, other] }, 'now').map(({ name }) => name)).toEqual([
      '白石镇',
      '青林镇',
    ]);
  });
});

describe('a record of it', () => {
  test('wants to know who did it; a figure is named and whole, or left out', () => {
    const draft = draftOf(duty, TODAY);
    expect(missingOf(draft)).toEqual(['谁办的']);
    expect(missingOf({ ...draft, by: '民政办', figures: [{ what: '户数', n: '' }] })).toEqual(['数字填整数']);
    expect(recordInput(duty, { ...draft, by: ' 民政办 ' })).toEqual({
      region: '990100001',
      kind: 'survey',
      period: '2026-H2',
      doneOn: TODAY,
      by: '民政办',
      figures: [],
      basedOn: 0,
    });
  });

  test('corrects the one that stands', () => {
    expect(recordInput(done, draftOf(done, TODAY))).toMatchObject({
      doneOn: '2026-07-02',
      figures: [{ what: '走访户数', n: 42 }],
      basedOn: 2,
    });
  });
});
