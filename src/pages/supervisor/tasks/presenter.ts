import type { DataOf, InputFor } from '../../../api/call';
import { supervisedCopy as copy } from '../../../copy/supervisor';
import { type Due, sayDue, sayPastWeek } from '../../../kit/calendar/say-due';
import { taskCopy } from '../../../copy/task';

export type Supervised = DataOf<'supervision.tasks'>;
export type SupervisedTask = Supervised['tasks'][number];

export type Filter = {
  readonly scope: 'escalated' | 'open';
  /** A village or township; empty for everywhere. */
  readonly under: string;
  readonly over: 'any' | 'week' | 'fortnight';
};

const DAYS = { any: undefined, week: 7, fortnight: 14 } as const;

/** What a filter asks. */
export const questionOf = ({ scope, under, over }: Filter): InputFor<'supervision.tasks'> => ({
  scope,
  ...(under === '' ? {} : { under }),
  ...(DAYS[over] === undefined ? {} : { minDays: DAYS[over] }),
  limit: 100,
});

export type FamilyCard = {
  readonly key: string;
  readonly householdId: string | null;
  readonly title: string;
  readonly village: string;
  readonly villageCode: string;
  readonly doneBy: string;
  readonly orphan: boolean;
  readonly due: Due;
  readonly lines: readonly { readonly key: string; readonly text: string; readonly mark: string | null }[];
  /** Tasks that can be given away, and have not been. */
  readonly movable: number;
  readonly asked: { readonly reassignmentId: string; readonly name: string } | null;
  /** What was sent to a village that nobody directs: its supervisor can say that it is done. */
  readonly assignmentId: string | null;
  /** What the reader has taken over here. */
  readonly mine: readonly ('visit' | 'call')[];
};

/** One card a household, one a task of a place; in the order of the list: the longest overdue first. */
export function cardsOf({ tasks, titles, today }: Supervised): readonly FamilyCard[] {
  const groups = new Map<string, readonly SupervisedTask[]>();
  for (const task of tasks) {
    const key = task.householdId ?? task.taskId;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return [...groups].flatMap(([key, [first, ...others]]) =>
    first === undefined ? [] : [cardOf(key, [first, ...others], { titles, today })],
  );
}

type Said = Pick<Supervised, 'titles' | 'today'>;

function cardOf(
  key: string,
  rows: readonly [SupervisedTask, ...(readonly SupervisedTask[])],
  said: Said,
): FamilyCard {
  const [{ householdId, label, village, dueOn, kind, period }] = rows;
  const names = [...new Set(rows.flatMap(({ doneBy }) => doneBy))];
  return {
    key,
    householdId,
    title: label ?? village.name,
    village: village.name,
    villageCode: village.code,
    doneBy: names.length === 0 ? copy.nobody : copy.doneBy(names.join('、')),
    orphan: names.length === 0,
    due: sayDue(dueOn, said.today),
    lines: rows.map((task) => ({
      key: task.taskId,
      text: lineOf(task, said),
      mark: task.level === null ? null : copy.level[task.level],
    })),
    movable: rows.filter(isFree).length,
    asked: rows.find(({ asked }) => asked !== null)?.asked ?? null,
    assignmentId: kind === 'assigned-work' && names.length === 0 ? period : null,
    mine: mineOf(rows),
  };
}

const isFree = ({ movable, asked, mine }: SupervisedTask): boolean => movable && asked === null && !mine;

function mineOf(rows: readonly SupervisedTask[]): FamilyCard['mine'] {
  const kinds = rows.filter(({ mine }) => mine).map(({ kind }) => (kind === 'home-visit' ? 'visit' : 'call'));
  return (['visit', 'call'] as const).filter((kind) => kinds.includes(kind));
}

function lineOf({ kind, period, name, householdId, dueOn }: SupervisedTask, { titles, today }: Said): string {
  if (householdId === null) return titles[`${kind}:${period}`] ?? titles[kind] ?? '';
  const title =
    kind === 'weekly-contact' ? taskCopy.weekOpen(sayPastWeek(period, today)) : (titles[kind] ?? '');
  return `${title}${taskCopy.only([name])}${taskCopy.due(sayDue(dueOn, today).text)}`;
}
