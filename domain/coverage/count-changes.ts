import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile, Child } from '../care-file/care-file';
import type { TaskChange } from '../task/derive-tasks';
import { agreementCounts } from './agreement-counts';
import { helpfulCounts } from './helpful-counts';

/** One counter of a village, and by how much it changes; kept in the same transaction as what it counts. */
export type CountChange = {
  readonly measure: string;
  readonly period: string;
  readonly n: number;
  /** The household's own where it is left out. */
  readonly villageCode?: string;
};

/**
 * What these changes, and the days since the file was last looked at, do to the village's counters. Counters are sums of deltas, so that a county's figures never need a
 * walk over its children; a test compares them with a full recount.
 */
export const countChanges = (
  before: CareFile,
  after: CareFile,
  { tasks, today }: { readonly tasks: readonly TaskChange[]; readonly today: CalendarDay },
): readonly CountChange[] => {
  const [old, fresh] = [countsOf(before, (child) => child.reviewedOn), countsOf(after, () => today)];
  const changes = before.villageCode === after.villageCode ? counted(old, fresh) : moved(old, fresh, after);
  return [...changes, ...openTaskChanges(before, tasks)].filter((change) => change.n !== 0);
};

type Counts = ReadonlyMap<string, number>;

const counted = (old: Counts, fresh: Counts): readonly CountChange[] =>
  [...new Set([...old.keys(), ...fresh.keys()])].map((key) => ({
    ...fromKey(key),
    n: (fresh.get(key) ?? 0) - (old.get(key) ?? 0),
  }));

/** A household takes all its counts along; the file that moves is loaded whole. */
const moved = (old: Counts, fresh: Counts, { villageCode }: CareFile): readonly CountChange[] => [
  ...[...old].map(([key, n]) => ({ ...fromKey(key), n: -n })),
  ...[...fresh].map(([key, n]) => ({ ...fromKey(key), n, villageCode })),
];

/** Open tasks of the village the household lived in, and of those to which a task was given or from which it was taken. */
const openTaskChanges = (file: CareFile, tasks: readonly TaskChange[]): readonly CountChange[] => {
  const sums = new Map<string, number>();
  for (const [village, n] of tasks.flatMap(openDeltas)) sums.set(village, (sums.get(village) ?? 0) + n);
  return [...sums].map(([villageCode, n]) => ({
    measure: 'tasks.open',
    period: '',
    n,
    ...(villageCode === file.villageCode ? {} : { villageCode }),
  }));
};

const openDeltas = (change: TaskChange): readonly (readonly [string, number])[] => {
  if (change.event === 'opened') return [[change.villageCode, 1]];
  if (change.event === 'advanced' || change.event === 'escalated') return [];
  const { task } = change;
  if (change.event !== 'reopened') return [[task.villageCode, -1]];
  const moved = task.state === 'open' ? ([[task.villageCode, -1]] as const) : [];
  return [...moved, [change.villageCode, 1]];
};

const keyOf = (measure: string, period: string): string => `${measure} ${period}`;
const fromKey = (key: string): { readonly measure: string; readonly period: string } => {
  const at = key.indexOf(' ');
  return { measure: key.slice(0, at), period: key.slice(at + 1) };
};

const countsOf = (
  file: CareFile,
  dayOf: (child: Child) => CalendarDay | null,
): ReadonlyMap<string, number> => {
  // A line counts once however many people confirmed it.
  const kept = new Set(
    file.contacts
      .filter((contact) => contact.current && !contact.withdrawn)
      .map((contact) => `${contact.childId} ${keyOf(`contact.${contact.line}`, contact.week)}`),
  );
  const counts = new Map(agreementCounts(file, dayOf).map(({ measure, n }) => [keyOf(measure, ''), n]));
  const keys = [
    ...[...kept].map((entry) => entry.slice(entry.indexOf(' ') + 1)),
    ...helpfulCounts(file).map(({ measure, period }) => keyOf(measure, period)),
  ];
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};
