import { applyRecords } from '../../domain/care-file/apply-records';
import type { CareFile } from '../../domain/care-file/care-file';
import { nextExpiryOn } from '../../domain/agreement/expire-agreements';
import { nextReviewOn } from '../../domain/care-file/next-review';
import type { CareRecord } from '../../domain/care-file/records';
import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { type CountChange, countChanges } from '../../domain/coverage/count-changes';
import { type NoticeInHand, planMessages } from '../../domain/message/plan-messages';
import type { ClearedSends, PlannedSend } from '../../domain/message/planned-send';
import { type ResidenceCase, residenceCases } from '../../domain/residence/residence-cases';
import { type Rules, rulesFor } from '../../domain/policy/rules';
import { deriveTasks, type TaskChange } from '../../domain/task/derive-tasks';

/** Everything that follows from some records in one household: what the one write path writes. */
export type Consequences = {
  readonly file: CareFile;
  /** Where the household lives after it; another village only where it has just moved. */
  readonly villageCode: string;
  readonly records: readonly CareRecord[];
  readonly tasks: readonly TaskChange[];
  readonly sends: readonly PlannedSend[];
  readonly clears: readonly ClearedSends[];
  readonly counts: readonly CountChange[];
  readonly cases: readonly ResidenceCase[];
  readonly reviews: ReadonlyMap<string, CalendarDay>;
  readonly packVersion: string;
};

type Question = {
  readonly rules: Rules;
  readonly records: readonly CareRecord[];
  readonly notice: NoticeInHand | null;
  readonly today: CalendarDay;
  readonly now: Date;
};

/** Pure: facts and records in, all consequences out. With no records it is time passing. */
export const consequencesOf = (file: CareFile, question: Question): Consequences => {
  const { records, today, now } = question;
  const after = applyRecords(file, records, { today, now: now.toISOString() });
  // A household that has moved lives under another place's values from now on.
  const rules =
    after.villageCode === file.villageCode ? question.rules : rulesFor(after.pack, after.overrides);
  const tasks = deriveTasks(after, rules, today);
  const messages = planMessages({ ...question, rules, file: after });
  return {
    file,
    villageCode: after.villageCode,
    records,
    tasks: tasks.changes,
    sends: messages.sends,
    clears: messages.clears,
    counts: countChanges(file, after, { tasks: tasks.changes, today }),
    cases: residenceCases(after),
    reviews: new Map(
      after.children.map((child) => [
        child.id,
        nextReviewOn(after, child, {
          today,
          others: [tasks.nextReviewOn.get(child.id) ?? null, messages.nextOn, nextExpiryOn(after)],
        }),
      ]),
    ),
    packVersion: rules.versionOn(today),
  };
};
