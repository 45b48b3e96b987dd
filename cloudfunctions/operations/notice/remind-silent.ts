import type { remindSilent } from '../../../contracts/notice-receipt';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { decideReminder } from '../../../domain/notice/decide-reminder';
import { rulesFor } from '../../../domain/policy/rules';
import type { Handler } from '../../handler';
import { appendReminder } from '../../stores/notices/append-reminder';
import { findReachDetails, findSentNotices } from '../../stores/notices/find-sent-notices';

/** `notice.remind`: asks the silent once more; the next minute's dispatch rings whoever is silent then. */
export const handleRemindSilent: Handler<typeof remindSilent> = async ({ noticeId }, context) => {
  const { tx, actor, now, today } = context;
  const [found] = await findSentNotices(tx, { noticeId, limit: 1 });
  const { reminders } = await findReachDetails(tx, noticeId);
  const most = rulesFor('national', []).on('notice.mostReminders', today).value ?? 0;
  const decided = decideReminder(found === undefined ? null : { ...found, reminders }, actor, {
    today,
    most,
  });
  if (!decided.ok) return decided;
  const { n } = decided.value;
  const first = await appendReminder(tx, { noticeId, n, onDay: formatDay(today), by: actor.id, at: now });
  return first ? allow(decided.value) : refuse('notice.remindedToday');
};
