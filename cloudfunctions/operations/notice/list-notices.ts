import type { listNotices } from '../../../contracts/notice';
import { beijingText } from '../../../domain/calendar/beijing-time';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findOwnNotices, type OwnNotice } from '../../stores/notices/find-own-notices';

const cursorOf = (row: OwnNotice): string =>
  [row.acknowledged_at === null ? '0' : '1', row.sent_at, row.id].join('|');

const readCursor = (cursor: string) => {
  const [acknowledged, sentAt = '', id = ''] = cursor.split('|');
  return { acknowledged: acknowledged === '1', sentAt, id };
};

/** `notice.list`: the caller's own, unacknowledged first. */
export const handleListNotices: Handler<typeof listNotices> = async (input, context) => {
  const limit = input.limit ?? 50;
  const rows = await findOwnNotices(context.tx, {
    personId: context.actor.id,
    limit: limit + 1,
    which: input.which,
    find: input.find,
    ...(input.after === undefined ? {} : { after: readCursor(input.after) }),
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return allow({
    notices: page.map((row) => ({
      noticeId: row.id,
      topic: row.topic,
      title: row.title,
      brief: row.brief,
      ask: row.ask,
      sender: row.sender,
      sentAt: beijingText(row.sent_at),
      openedAt: row.opened_at === null ? null : beijingText(row.opened_at),
      acknowledgedAt: row.acknowledged_at === null ? null : beijingText(row.acknowledged_at),
      reminded: row.reminded,
    })),
    next: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  });
};
