import type { Consequences } from '../../cloudfunctions/change-care-files/consequences';
import { consequencesOf } from '../../cloudfunctions/change-care-files/consequences';
import { type CalendarDay, formatDay, instantOf } from '../../domain/calendar/calendar-day';
import { expireAgreements } from '../../domain/agreement/expire-agreements';
import { applyRecords } from '../../domain/care-file/apply-records';
import type { CareFile, PackOverride, Task } from '../../domain/care-file/care-file';
import type { CareRecord } from '../../domain/care-file/records';
import { rulesFor } from '../../domain/policy/rules';

type SetOverride = PackOverride & { readonly setOn: CalendarDay };

/** One household as the database keeps it: the facts, every task there ever was, what was promised, when to look again. */
export type KeptFile = {
  readonly file: CareFile;
  readonly closedOn: ReadonlyMap<string, CalendarDay>;
  readonly sends: ReadonlyMap<string, 'pending' | 'cleared'>;
  readonly overrides: readonly SetOverride[];
  /** The village's counters, as the sum of all changes: measure and period → n. */
  readonly counts: ReadonlyMap<string, number>;
};

/** Nothing derived yet; due at once. */
export const keep = (file: CareFile): KeptFile => ({
  file,
  closedOn: new Map(),
  sends: new Map(),
  overrides: [],
  counts: new Map(),
});

/** The county sets a value; the files hear of it by the next pass. */
export const setOverride = (kept: KeptFile, override: SetOverride): KeptFile => ({
  ...kept,
  overrides: [...kept.overrides, override],
  file: { ...kept.file, overrides: [...kept.file.overrides, override] },
});

/** The nightly pass's own question: `next_review_on <= today`, or a county's value that no review has seen. */
export const isDue = ({ file, overrides }: KeptFile, today: CalendarDay): boolean =>
  file.children.some(
    ({ nextReviewOn, reviewedOn }) =>
      nextReviewOn === null ||
      nextReviewOn <= today ||
      (reviewedOn !== null &&
        reviewedOn < today &&
        overrides.some(
          ({ from, setOn }) =>
            from <= formatDay(today) && (from > formatDay(reviewedOn) || setOn >= reviewedOn),
        )),
  );

/** One transaction of the write path: records (none: time passes), and everything that follows from them. */
export const change = (
  kept: KeptFile,
  happened: readonly CareRecord[],
  at: { readonly today: CalendarDay; readonly time: string },
): KeptFile => {
  const { today } = at;
  const now = instantOf(today, at.time);
  const records = [...expireAgreements(kept.file, today), ...happened];
  const rules = rulesFor(kept.file.pack, kept.file.overrides);
  const following = consequencesOf(kept.file, { rules, records, notice: null, today, now });
  const facts = applyRecords(kept.file, records, { today, now: now.toISOString() });
  const tasks = following.tasks.reduce((known, each) => writeTask(known, each, today), kept.file.tasks);
  return {
    ...kept,
    file: {
      ...facts,
      tasks,
      children: facts.children.map((child) => ({
        ...child,
        reviewedOn: today,
        nextReviewOn: following.reviews.get(child.id) ?? null,
      })),
    },
    closedOn: closeDays(kept, following, today),
    sends: writeSends(kept.sends, following),
    counts: addCounts(kept.counts, following),
  };
};

const addCounts = (known: KeptFile['counts'], { counts }: Consequences): KeptFile['counts'] => {
  const sums = new Map(known);
  for (const { measure, period, n } of counts) {
    const key = `${measure} ${period}`;
    sums.set(key, (sums.get(key) ?? 0) + n);
  }
  return sums;
};

type Written = Consequences['tasks'][number];

const levelAfter = (written: Exclude<Written, { readonly event: 'opened' }>): Task['escalated'] => {
  if (written.event === 'escalated') return written.to;
  return written.event === 'reopened' ? null : written.task.escalated;
};

const writeTask = (tasks: readonly Task[], written: Written, today: CalendarDay): readonly Task[] => {
  if (written.event === 'opened') {
    const { kind, childId, period, dueOn, villageCode } = written;
    const id = `${kind} ${childId} ${period}`;
    // The table's unique key would swallow it.
    if (tasks.some((known) => known.id === id)) throw new Error(`A second task of one period: ${id}`);
    const opened = { id, kind, childId, period, villageCode, state: 'open', openedOn: today, dueOn } as const;
    return [...tasks, { ...opened, owedOn: today, escalated: null, events: 1 }];
  }
  const open = written.event === 'reopened' || written.event === 'advanced';
  const state = open || written.event === 'escalated' ? 'open' : written.event;
  const dueOn = open ? written.dueOn : written.task.dueOn;
  const { villageCode } = written.event === 'reopened' ? written : written.task;
  const escalated = levelAfter(written);
  const owedOn = open ? today : written.task.owedOn;
  return tasks.map((known) =>
    known.id === written.task.id
      ? { ...known, state, dueOn, villageCode, escalated, owedOn, events: known.events + 1 }
      : known,
  );
};

const closeDays = (kept: KeptFile, { tasks }: Consequences, today: CalendarDay) => {
  const days = new Map(kept.closedOn);
  for (const written of tasks) {
    if (written.event === 'reopened') days.delete(written.task.id);
    else if (written.event === 'done' || written.event === 'cancelled') days.set(written.task.id, today);
  }
  return days;
};

const writeSends = (known: KeptFile['sends'], following: Consequences): KeptFile['sends'] => {
  const sends = new Map(known);
  for (const { cause, personId } of following.clears) {
    for (const key of sends.keys()) {
      const [ofCause, , ofPerson] = key.split('|');
      if (ofCause === cause && (personId === null || personId === ofPerson)) sends.set(key, 'cleared');
    }
  }
  for (const { cause, step, personId } of following.sends) {
    const key = `${cause}|${step}|${personId}`;
    if (!sends.has(key)) sends.set(key, 'pending');
  }
  return sends;
};
