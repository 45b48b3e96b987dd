import type { remindChoices, showReach } from '../../../contracts/notice-receipt';
import { allow, type Decision, refuse } from '../../../domain/decision';
import { decideReminder, silentOf } from '../../../domain/notice/decide-reminder';
import { rulesFor } from '../../../domain/policy/rules';
import { presentSent } from '../../evidence/present-sent';
import type { Handler } from '../../handler';
import { findReachDetails, findSentNotices } from '../../stores/notices/find-sent-notices';

const whyNot: Readonly<Record<string, (typeof remindChoices)[number]>> = {
  'notice.remindNotYours': 'not-yours',
  'notice.remindedToday': 'today-done',
  'notice.remindedEnough': 'enough',
};

const choiceOf = (decided: Decision<unknown>): (typeof remindChoices)[number] =>
  decided.ok ? 'now' : (whyNot[decided.refusal.code] ?? 'nobody');

/** `notice.showReach`: every recipient in one state, village by village; numbers only. */
export const handleShowReach: Handler<typeof showReach> = async (
  { noticeId },
  { tx, actor, today, roles },
) => {
  const [found] = await findSentNotices(tx, { noticeId, limit: 1 });
  if (found === undefined) return refuse('notice.notFound', { fields: ['noticeId'] });
  const { villages, reminders, answered, rightAtOnce, merged } = await findReachDetails(tx, noticeId);
  const most = rulesFor('national', []).on('notice.mostReminders', today).value ?? 0;
  const decided = decideReminder({ ...found, reminders }, actor, { today, most });
  return allow({
    notice: presentSent(found, actor),
    answers: found.ask === 'answer' ? { answered, rightAtOnce } : null,
    merged,
    villages: villages.map((village) => ({ ...village, states: [...village.states] })),
    reminders: {
      sent: reminders.length,
      lastOn: reminders.at(-1)?.on ?? null,
      choice: choiceOf(decided),
      silent: silentOf(found.states),
    },
    pupils: found.senderId === actor.id && found.senderRole === 'teacher',
    mayName: roles.some((role) => role === 'director' || role === 'supervisor'),
  });
};
