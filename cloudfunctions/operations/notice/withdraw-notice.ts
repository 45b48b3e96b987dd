import type { withdrawNotice } from '../../../contracts/notice-approval';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { allow, refuse } from '../../../domain/decision';
import { decideWithdrawal } from '../../../domain/notice/decide-approval';
import type { Handler } from '../../handler';
import { appendApproval } from '../../stores/notices/append-approval';
import { findAskedNotices } from '../../stores/notices/find-asked-notices';

/** `notice.withdraw`: an urgent notice that nobody has approved yet is taken back, and never goes out. */
export const handleWithdrawNotice: Handler<typeof withdrawNotice> = async ({ noticeId, reason }, context) => {
  const { tx, actor, now } = context;
  const [asked] = await findAskedNotices(tx, { noticeId });
  const decided = decideWithdrawal(asked ?? null, actor);
  if (!decided.ok) return decided;
  const step = { noticeId, step: 'withdrawn', by: actor.id, reason: reason ?? null, at: now } as const;
  return (await appendApproval(tx, step))
    ? allow({ withdrawnAt: formatInstant(now) })
    : refuse('notice.answeredAlready');
};
