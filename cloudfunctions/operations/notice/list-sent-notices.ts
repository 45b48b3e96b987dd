import type { listSentNotices } from '../../../contracts/notice-receipt';
import { allow } from '../../../domain/decision';
import { presentSent } from '../../evidence/present-sent';
import type { Handler } from '../../handler';
import { findSentNotices } from '../../stores/notices/find-sent-notices';

const readCursor = (cursor: string) => {
  const [sentAt = '', id = ''] = cursor.split('|');
  return { sentAt, id };
};

/** `notice.listSent`: numbers from the counters of the villages in sight, and nobody's data. */
export const handleListSentNotices: Handler<typeof listSentNotices> = async (input, { tx, actor }) => {
  const limit = input.limit ?? 20;
  const after = input.after === undefined ? {} : { after: readCursor(input.after) };
  const rows = await findSentNotices(tx, { ...after, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return allow({
    notices: page.map((row) => presentSent(row, actor)),
    next: rows.length > limit && last !== undefined ? `${last.sentAt}|${last.id}` : null,
  });
};
