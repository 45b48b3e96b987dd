import type { listPupilReceipts } from '../../../contracts/notice-receipt';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findPupilReceipts } from '../../stores/notices/find-pupil-receipts';
import { findSentNotices } from '../../stores/notices/find-sent-notices';

/** `notice.listPupils`: names, so it leaves a trace; of the caller's own notice to the own pupils alone. */
export const handleListPupilReceipts: Handler<typeof listPupilReceipts> = async (input, context) => {
  const { noticeId, open, after = '', limit = 60 } = input;
  const [found] = await findSentNotices(context.tx, { noticeId, limit: 1 });
  if (found?.senderId !== context.actor.id) return refuse('notice.notFound', { fields: ['noticeId'] });
  const rows = await findPupilReceipts(context.tx, { noticeId, open, after, limit: limit + 1 });
  const page = rows.slice(0, limit);
  await context.trace('teacher', { notice: noticeId, children: page.map(({ childId }) => childId) });
  return allow({
    pupils: page.map((pupil) => ({ ...pupil, people: [...pupil.people] })),
    next: rows.length > limit ? (page.at(-1)?.childId ?? null) : null,
  });
};
