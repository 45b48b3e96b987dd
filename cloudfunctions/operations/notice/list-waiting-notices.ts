import type { listWaitingNotices } from '../../../contracts/notice-approval';
import { beijingText } from '../../../domain/calendar/beijing-time';
import { allow } from '../../../domain/decision';
import { mayApprove, mayWithdraw } from '../../../domain/notice/approval';
import type { Handler } from '../../handler';
import { findAskedNotices } from '../../stores/notices/find-asked-notices';

/** `notice.listWaiting`: what waits for a second person; texts and places, nobody's data. */
export const handleListWaitingNotices: Handler<typeof listWaitingNotices> = async (_input, context) => {
  const { tx, actor } = context;
  const asked = await findAskedNotices(tx, { waiting: true });
  const own = asked.filter((notice) => mayWithdraw(notice, actor));
  return allow({
    notices: own.map((notice) => ({
      noticeId: notice.id,
      topic: notice.topic,
      title: notice.title,
      brief: notice.brief,
      body: notice.body,
      places: [...notice.places],
      reason: notice.reason,
      sender: notice.sender,
      askedAt: beijingText(notice.askedAt),
      mayApprove: mayApprove(notice, actor),
      mayWithdraw: true,
    })),
  });
};
