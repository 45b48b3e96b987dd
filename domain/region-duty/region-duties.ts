import type { RegionDutyKind } from '../../contracts/vocabulary/region-duty';
import type { PolicyKey, PolicyValues } from '../../policies/keys';
import type { Rules } from '../policy/rules';
import type { CalendarDay } from '../calendar/calendar-day';

/** The one thing a duty asks of the policy: a key's value on a day. */
export type Asked = Pick<Rules, 'on'>;

/** How a duty recurs: in equal parts of the calendar year, on a day of every year (MM-DD), or once by a day. */
export type Cadence =
  { readonly timesAYear: number } | { readonly yearlyOn: string } | { readonly onceBy: string };

/** What a value of the pack says about the calendar, with the day it began and its pack version. */
export type Stated = { readonly cadence: Cadence; readonly from: string; readonly packVersion: string };

/** A duty of a place, declared as data (design §2): who owes it, what lists call it, where its number stands. */
export type RegionDuty = {
  readonly key: PolicyKey;
  /** What lists and tasks call it. */
  readonly title: string;
  /** Owed by every township under the plan, or once by the county. */
  readonly place: 'township' | 'county';
  /** null where the plan is silent: nothing is owed and nothing is invented. */
  readonly statedOn: (rules: Asked, day: CalendarDay) => Stated | null;
};

type Read<K extends PolicyKey> = (value: PolicyValues[K]) => Cadence;
type Spec<K extends PolicyKey> = Omit<RegionDuty, 'statedOn'> & { readonly key: K; readonly read: Read<K> };

const duty = <K extends PolicyKey>({ key, title, place, read }: Spec<K>): RegionDuty => ({
  key,
  title,
  place,
  statedOn: (rules, day) => {
    const { value, from, packVersion } = rules.on(key, day);
    return value === null ? null : { cadence: read(value), from, packVersion };
  },
});

const timesAYear = (timesAYear: number): Cadence => ({ timesAYear });
const onceBy = (onceBy: string): Cadence => ({ onceBy });

/** Every duty of a place. A new one is a word, a line here and, where no key states it yet, a key. */
export const regionDuties: Readonly<Record<RegionDutyKind, RegionDuty>> = {
  'first-survey': duty({
    key: 'survey.firstBy',
    title: '首轮全面摸底排查和建档',
    place: 'township',
    read: onceBy,
  }),
  survey: duty({ key: 'survey.timesAYear', title: '全面摸底排查', place: 'township', read: timesAYear }),
  'urban-update': duty({
    key: 'survey.urbanUpdatesAYear',
    title: '城镇留守儿童信息季度更新',
    place: 'county',
    read: timesAYear,
  }),
  'file-check': duty({
    key: 'fileCheck.timesAYear',
    title: '儿童档案抽查',
    place: 'county',
    read: timesAYear,
  }),
  inspection: duty({
    key: 'inspection.timesAYear',
    title: '年度全面检查',
    place: 'county',
    read: timesAYear,
  }),
  'town-activity': duty({
    key: 'safetyActivity.townTimesAYear',
    title: '未保工作站安全讲座或活动',
    place: 'township',
    read: timesAYear,
  }),
  'village-activity': duty({
    key: 'safetyActivity.villageTimesAYear',
    title: '安全知识进村（社区）活动',
    place: 'county',
    read: timesAYear,
  }),
  'parent-training': duty({
    key: 'parentTraining.timesAYear',
    title: '家长心理健康知识培训',
    place: 'township',
    read: timesAYear,
  }),
  // The plans print a cover and "every year"; a year without a training is what the calendar can show.
  'director-training': duty({
    key: 'training.coverPercent',
    title: '儿童主任全覆盖培训',
    place: 'county',
    read: () => ({ timesAYear: 1 }),
  }),
  report: duty({
    key: 'report.dueOn',
    title: '年度工作进展报送',
    place: 'county',
    read: (monthDay) => ({ yearlyOn: monthDay }),
  }),
  'county-plan': duty({ key: 'countyPlan.by', title: '具体实施方案报送', place: 'county', read: onceBy }),
};
