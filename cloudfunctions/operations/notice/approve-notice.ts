import type { approveNotice } from '../../../contracts/notice-approval';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { allow, refuse } from '../../../domain/decision';
import { decideApproval } from '../../../domain/notice/decide-approval';
import type { Handler } from '../../handler';
import { appendApproval } from '../../stores/notices/append-approval';
import { findAskedNotices } from '../../stores/notices/find-asked-notices';

/** `notice.approve`: the second person's yes; the next minute's dispatch takes the notice out, at whatever hour. */
export const handleApproveNotice: Handler<typeof approveNotice> = async ({ noticeId }, context) => {
  const { tx, actor, now } = context;
  const [asked] = await findAskedNotices(tx, { noticeId });
  const decided = decideApproval(asked ?? null, actor);
  if (!decided.ok) return decided;
  const first = await appendApproval(tx, { noticeId, step: 'approved', by: actor.id, reason: null, at: now });
  return first ? allow({ approvedAt: formatInstant(now) }) : refuse('notice.answeredAlready');
};
