import type { ContactLine } from '../../contracts/vocabulary/contact';
import type { TaskKind } from '../../contracts/vocabulary/task';
import type { PolicyKey } from '../../policies/keys';
import type { ValueKind } from '../../policies/value-kind';
import { type CalendarDay, formatDay } from '../calendar/calendar-day';
import { lastDayOf } from '../calendar/iso-week';
import type { CareFile, Child } from '../care-file/care-file';
import type { PolicyInterval, Rules } from '../policy/rules';
import { taskTypes } from '../task/registry';
import { tightestInterval } from './tightest-interval';

/** Why a duty applies to a child, in words for staff: the value, what kind it is of, where it stands, the next day. */
export type ExplainedDuty = {
  readonly childId: string;
  readonly kind: TaskKind;
  /** The key whose value stands behind it. */
  readonly key: PolicyKey;
  readonly title: string;
  readonly value: string;
  readonly valueKind: ValueKind;
  readonly source: string;
  readonly planEnded: boolean;
  readonly lastOn: string | null;
  readonly dueOn: string | null;
  readonly taskId: string | null;
};

/** One duty as it is explained: the key that decides it, its value in words, and the record that last fulfilled it. */
export type Explanation = {
  readonly kind: TaskKind;
  readonly key: PolicyKey;
  readonly words: (value: unknown) => string;
  readonly lastOn: (file: CareFile, child: Child) => CalendarDay | null;
};

const lineWords: Readonly<Record<ContactLine, string>> = { child: '和孩子', caregiver: '和照护人' };

/** 「每 3 个月一次」; an unset value reads as the plans leave it. */
const intervalWords = (value: unknown): string => {
  if (value === null) return '本地方案没有写明次数';
  const every = value as PolicyInterval; // the key's own schema
  if ('months' in every) return every.months === 1 ? '每个月一次' : `每 ${every.months} 个月一次`;
  if ('weeks' in every) return every.weeks === 1 ? '每周一次' : `每 ${every.weeks} 周一次`;
  return `每 ${every.days} 天一次`;
};

/** The latest of some days, null where there is none. */
export const latest = (days: readonly CalendarDay[]): CalendarDay | null =>
  days.length === 0 ? null : days.reduce((a, b) => (a > b ? a : b));

type IntervalSide = Parameters<typeof tightestInterval>[0]['side'];

/** The interval that is shortest of region, group and colour, with the value it stands in and why it holds. */
const interval = (
  { file, child, rules, today }: Asked,
  side: IntervalSide,
): Pick<Explanation, 'key' | 'words'> => {
  const { key, every, colour } = tightestInterval({ file, child, rules, today, side });
  if (key !== 'assessment.frequency' || colour === null) return { key, words: intervalWords };
  return { key, words: () => `${intervalWords(every)}（评估为${colourWords[colour]}）` };
};

type Asked = {
  readonly file: CareFile;
  readonly child: Child;
  readonly rules: Rules;
  readonly today: CalendarDay;
};

const colourWords = { red: '红色', yellow: '黄色', blue: '蓝色', green: '绿色' } as const;

const explanations = (asked: Asked): readonly Explanation[] => {
  const { child, today } = asked;
  return [
    {
      kind: 'weekly-contact',
      key: 'contact.parent.lines',
      words: (value) =>
        `每周一次，${(value as readonly ContactLine[]).map((line) => lineWords[line]).join('、')}`,
      lastOn: (file) =>
        latest(
          file.contacts
            .filter((each) => each.childId === child.id && each.current && !each.withdrawn)
            .map((each) => each.happenedOn ?? lastDayOf(each.week))
            .filter((day) => day <= today),
        ),
    },
    {
      kind: 'director-contact',
      ...interval(asked, 'contact'),
      lastOn: (file) =>
        latest(
          [
            ...file.directorContacts.filter(
              (call) => call.spokeWith.includes('child') && call.outcome === 'reached',
            ),
            ...file.visits.filter((visit) => visit.sawChild),
          ]
            .filter((record) => record.childId === child.id && !record.withdrawn)
            .map((record) => record.happenedOn),
        ),
    },
    {
      kind: 'home-visit',
      ...interval(asked, 'visit'),
      lastOn: (file) =>
        latest(file.visits.filter((v) => v.childId === child.id && !v.withdrawn).map((v) => v.happenedOn)),
    },
    {
      kind: 'agreement-unsigned',
      key: 'agreement.required',
      words: () => '父母外出，要签委托照护协议书',
      lastOn: (file) => latest(file.agreements.flatMap((agreement) => agreement.inForceOn ?? [])),
    },
    {
      kind: 'notice-unacknowledged',
      key: 'notice.acknowledgeDays',
      words: (value) => `发出 ${String(value)} 天内确认`,
      lastOn: (file) => latest(file.notices.flatMap((receipt) => receipt.acknowledgedOn ?? [])),
    },
  ];
};

type Moment = {
  readonly rules: Rules;
  readonly today: CalendarDay;
  /** Duties that only a longer page explains. */
  readonly more?: readonly Explanation[];
};

/** Every duty of a child that holds on the day, with the policy value behind it. A silent plan is said, not hidden. */
export const explainDuties = (
  file: CareFile,
  child: Child,
  { rules, today, more = [] }: Moment,
): readonly ExplainedDuty[] =>
  [...explanations({ file, child, rules, today }), ...more].flatMap(({ kind, key, words, lastOn }) => {
    const value = rules.on(key, today);
    const tasks = file.tasks.filter((task) => task.childId === child.id && task.kind === kind);
    const windows = taskTypes[kind].windows({
      file,
      child,
      rules,
      today,
      periods: tasks.map((task) => task.period),
    });
    // A duty without a window does not hold for this child; one without a value holds and has no day yet.
    if (windows.length === 0 && value.value !== null) return [];
    // Several periods may be open: the one that has waited longest is the one to tell.
    const [open] = tasks.filter((task) => task.state === 'open').sort((a, b) => a.dueOn - b.dueOn);
    const next = windows.filter((window) => window.fulfilledBy === null).map((window) => window.dueOn);
    const dueOn = open?.dueOn ?? (next.length === 0 ? null : next.reduce((a, b) => (a < b ? a : b)));
    const last = lastOn(file, child);
    return [
      {
        childId: child.id,
        kind,
        key,
        title: taskTypes[kind].duty,
        value: words(value.value),
        valueKind: value.kind,
        source: `${value.source.title} ${value.source.item}`,
        planEnded: value.ended,
        lastOn: last === null ? null : formatDay(last),
        dueOn: dueOn === null ? null : formatDay(dueOn),
        taskId: open?.id ?? null,
      },
    ];
  });
