import { dayOf } from '../../../domain/calendar/calendar-day';
import { outsideQuietHours } from '../../../domain/message/quiet-hours';
import { rulesFor } from '../../../domain/policy/rules';
import { lockRung, refreshReach } from '../../stores/notices/refresh-reach';
import {
  endReminder,
  findReminderToRing,
  findSilent,
  promiseReminders,
} from '../../stores/notices/reminders-to-ring';
import { inJob } from '../in-job';
import type { JobContext } from '../job';

const BATCH = 400;

/**
 * Promises one more ring to those who have not opened a notice, a batch a transaction. Who opens it meanwhile is left out by
 * the claim, as with every ring; at night it waits for the morning, and past the person's week for the evening's digest.
 */
export const ringReminders = async (context: JobContext): Promise<number> => {
  let people = 0;
  for (;;) {
    if (context.outOfTime?.() === true) return people;
    const rung = await ringBatch(context);
    if (rung === null) return people;
    people += rung;
  }
};

const ringBatch = ({ db, now }: JobContext): Promise<number | null> =>
  inJob(db, async (tx) => {
    const reminder = await findReminderToRing(tx);
    if (reminder === null) return null;
    const people = await findSilent(tx, reminder, BATCH);
    const cause = `notice:${reminder.noticeId}`;
    const recipients = await lockRung(
      tx,
      people.map(({ person_id }) => ({ cause, personId: person_id })),
    );
    const quiet = rulesFor('national', []).on('quietHours', dayOf(now)).value;
    await promiseReminders(tx, reminder, { people, notBefore: outsideQuietHours(now, quiet), now });
    await refreshReach(tx, recipients);
    if (people.length < BATCH) await endReminder(tx, reminder, now);
    return people.length;
  });
