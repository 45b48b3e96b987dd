import type { TaskKind } from '../../../../contracts/vocabulary/task';
import type { DataOf } from '../../../api/call';
import { taskCopy } from '../../../copy/task';
import type { Day } from '../../../kit/calendar/days';
import { type Due, sayDue, sayPastWeek } from '../../../kit/calendar/say-due';

/** The director's list, all pages of it together. */
export type TaskListing = Pick<DataOf<'task.list'>, 'today' | 'titles' | 'tasks' | 'homes' | 'asked'>;

type Task = TaskListing['tasks'][number];

/** Where the card's main button leads, in the order of what it clears. */
export type NextStep =
  | { readonly kind: 'answer' | 'visit' | 'call' | 'sign' | 'split' | 'transfer' }
  | { readonly kind: 'read'; readonly noticeId: string }
  | { readonly kind: 'absence'; readonly absenceId: string }
  | { readonly kind: 'thread'; readonly childId: string }
  | { readonly kind: 'follow'; readonly followUpId: string };

/** One card of the list. */
export type HouseholdCard = {
  readonly householdId: string;
  readonly label: string;
  /** Lane and caregiver: 三组，陈桂芳. */
  readonly where: string;
  readonly lane: string | null;
  /** Another village's household: only the part of it that was given to the side of registration. */
  readonly elsewhere: boolean;
  /** Another village's household, of which this work was taken over. */
  readonly over: boolean;
  /** A child of the family needs more care than others. */
  readonly key: boolean;
  readonly due: Due;
  readonly children: string;
  readonly lines: readonly { readonly key: string; readonly text: string }[];
  /** How many of the lines one visit or one call can clear, where it is more than one. */
  readonly batch: { readonly by: 'visit' | 'call'; readonly count: number } | undefined;
  readonly next: NextStep;
};

/** What a visit can settle on the spot, and but for the visit itself a call too. A signature may need somebody who is far away, so it does not count. */
const AT_THE_DOOR: readonly TaskKind[] = [
  'home-visit',
  'director-contact',
  'weekly-contact',
  'notice-unacknowledged',
];

/** What stands on top of the list, as the functions said: 0 urgent, 1 key children, 2 everybody else. */
const KEY = 1;
const ORDINARY = 2;

type Ranked = { readonly risk: number; readonly first: Day };

/** Risk first, then the longest overdue: the one order of the day's list. */
function byUrgency(a: Ranked, b: Ranked): number {
  return a.risk - b.risk || a.first.localeCompare(b.first);
}

/** Households with something to do, what cannot wait on top. */
export function presentToday(listing: TaskListing, today: Day = listing.today): readonly HouseholdCard[] {
  const groups = new Map<string, readonly Task[]>();
  for (const task of listing.tasks) {
    if (task.h !== null) groups.set(task.h, [...(groups.get(task.h) ?? []), task]);
  }
  const homes = new Map(listing.homes.map((home) => [home.h, home]));
  return [...groups]
    .map(([householdId, rows]) => {
      const tasks = [...rows].sort(byDay);
      const risk = homes.get(householdId)?.r ?? ORDINARY;
      return { householdId, tasks, risk, first: tasks[0]?.d ?? today };
    })
    .sort(byUrgency)
    .map(({ householdId, tasks, risk }) => {
      const { l = '', a = null, g = null, e = false, o = false } = homes.get(householdId) ?? {};
      const said = describe(tasks, { titles: listing.titles, today });
      return {
        householdId,
        label: l,
        lane: a,
        key: risk === KEY,
        where: [a, g].filter((part) => part !== null).join('，'),
        elsewhere: e,
        over: o,
        ...said,
        ...(o ? { next: handedNext(tasks) } : {}),
        ...(e ? { batch: undefined, next: nextElsewhere(tasks) } : {}),
      };
    });
}

/** A family that is known only as far as its work was taken over is visited or called. */
const handedNext = (tasks: readonly Task[]): NextStep => ({
  kind: tasks.some(({ kind }) => kind === 'home-visit') ? 'visit' : 'call',
});

/** What was sent to the director from above, the first due first: no household's. */
export function assignedOf({ tasks, titles }: TaskListing, today: Day) {
  return tasks
    .filter(({ kind }) => kind === 'assigned-work')
    .map(({ id, period, n, d }) => ({
      id,
      assignmentId: period,
      title: titles[`assigned-work:${period}`] ?? titles['assigned-work'] ?? '',
      place: n,
      due: sayDue(d, today),
      dueOn: d,
    }))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

/** Another village's household: to be taken over, or to share out. */
function nextElsewhere(tasks: readonly Task[]): NextStep {
  return { kind: tasks.some(({ kind }) => kind === 'transfer-answer') ? 'transfer' : 'split' };
}

function byDay(a: Task | undefined, b: Task | undefined): number {
  return (a?.d ?? '').localeCompare(b?.d ?? '');
}

type Saying = { readonly titles: TaskListing['titles']; readonly today: Day };

function describe(tasks: readonly Task[], saying: Saying) {
  const kinds = [...new Set(tasks.map(({ kind }) => kind))];
  const names = [...new Set(tasks.map(({ n }) => n))];
  const due = sayDue(tasks[0]?.d ?? saying.today, saying.today);
  const lines = kinds.map((kind) => ({
    key: kind,
    text: lineOf(
      tasks.filter((task) => task.kind === kind),
      { ...saying, names, due },
    ),
  }));
  const atTheDoor = kinds.filter((kind) => AT_THE_DOOR.includes(kind)).length;
  const visits = kinds.includes('home-visit');
  return {
    due,
    children: names.join('、'),
    lines,
    batch: atTheDoor > 1 ? ({ by: visits ? 'visit' : 'call', count: atTheDoor } as const) : undefined,
    next: nextOf(tasks, kinds, atTheDoor),
  };
}

function lineOf(
  tasks: readonly Task[],
  { titles, today, names, due }: Saying & { readonly names: readonly string[]; readonly due: Due },
): string {
  const [first] = tasks;
  if (first === undefined) return '';
  const whose = [...new Set(tasks.map(({ n }) => n))];
  const periods = new Set(tasks.map(({ period }) => period)).size;
  const parts = [titleOf(first, { title: titles[first.kind] ?? '', periods, today })];
  if (whose.length < names.length) parts.push(taskCopy.only(whose));
  const own = sayDue(first.d, today);
  if (own.text !== due.text) parts.push(taskCopy.due(own.text));
  return parts.join('');
}

type Titled = { readonly title: string; readonly periods: number; readonly today: Day };

/** The functions' title, with how many lie on top of each other; a single week is named. */
function titleOf({ kind, period }: Task, { title, periods, today }: Titled): string {
  if (kind === 'notice-unacknowledged' && periods > 1) return `${title}${taskCopy.notices(periods)}`;
  if (kind !== 'weekly-contact') return title;
  if (periods > 1) return `${title}${taskCopy.weeks(periods)}`;
  return taskCopy.weekOpen(sayPastWeek(period, today));
}

function nextOf(tasks: readonly Task[], kinds: readonly TaskKind[], atTheDoor: number): NextStep {
  const absence = tasks.find(({ kind }) => kind === 'absence-unanswered');
  if (absence !== undefined) return { kind: 'absence', absenceId: absence.period };
  if (kinds.includes('family-request')) return { kind: 'answer' };
  if (kinds.includes('home-visit')) return { kind: 'visit' };
  const notice = tasks.find(({ kind }) => kind === 'notice-unacknowledged');
  if (notice !== undefined && atTheDoor === 1) return { kind: 'read', noticeId: notice.period };
  if (atTheDoor > 0) return { kind: 'call' };
  return nextAtDesk(tasks, kinds);
}

/** What is done with the phone in the hand, and what needs a signature. */
function nextAtDesk(tasks: readonly Task[], kinds: readonly TaskKind[]): NextStep {
  const waits = tasks.find(({ kind }) => kind === 'thread-unanswered');
  if (waits !== undefined && waits.c !== null) return { kind: 'thread', childId: waits.c };
  const follow = tasks.find(({ kind }) => kind === 'follow-up');
  return follow === undefined
    ? { kind: kinds.every((kind) => kind === 'duty-split') ? 'split' : 'sign' }
    : { kind: 'follow', followUpId: follow.period };
}

/** The cards of one lane (小组). */
export type Lane = { readonly lane: string | null; readonly cards: readonly HouseholdCard[] };

const NUMERALS = '一二三四五六七八九十';

function rankOf(lane: string | null): number {
  if (lane === null) return Number.MAX_SAFE_INTEGER;
  const number = /\d+/.exec(lane)?.[0];
  if (number !== undefined) return Number(number);
  const letters = Array.from(lane).filter((letter) => NUMERALS.includes(letter));
  const [tens = 0, ones = 0] = letters.map((letter) => NUMERALS.indexOf(letter) + 1);
  return letters.length < 2 ? tens : 10 + ones;
}

/** The same cards by lane, for who walks the village; lanes in their order, the most urgent card first in each. */
export function byLane(cards: readonly HouseholdCard[]): readonly Lane[] {
  const lanes = [...new Set(cards.map(({ lane }) => lane))].sort(
    (a, b) => rankOf(a) - rankOf(b) || (a ?? '').localeCompare(b ?? ''),
  );
  return lanes.map((lane) => ({ lane, cards: cards.filter((card) => card.lane === lane) }));
}
