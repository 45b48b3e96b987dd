import type { listRecipients } from '../../../contracts/notice-receipt';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findRecipients } from '../../stores/notices/find-recipients';
import { findSentNotices } from '../../stores/notices/find-sent-notices';

const readCursor = (cursor: string) => {
  const [rank, household = '', person = ''] = cursor.split('|');
  return { rank: Number(rank), household, person };
};

/** `notice.listRecipients`: names, so it leaves a trace; the families of the caller's own places alone. */
export const handleListRecipients: Handler<typeof listRecipients> = async (input, context) => {
  const { noticeId, after, limit: asked, ...only } = input;
  const [role] = context.roles;
  const [found] = await findSentNotices(context.tx, { noticeId, limit: 1 });
  if (found === undefined || role === undefined) return refuse('notice.notFound', { fields: ['noticeId'] });
  const limit = asked ?? 30;
  const rows = await findRecipients(context.tx, {
    noticeId,
    ...only,
    ...(after === undefined ? {} : { after: readCursor(after) }),
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  await context.trace(role, {
    notice: noticeId,
    households: [...new Set(page.map(({ householdId }) => householdId))],
  });
  const last = page.at(-1);
  return allow({
    recipients: page.map(({ rank: _rank, ...recipient }) => recipient),
    next:
      rows.length > limit && last !== undefined
        ? [last.rank, last.householdId, last.personId].join('|')
        : null,
  });
};
