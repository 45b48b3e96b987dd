import type { listParkedSends } from '../../../contracts/notice-parked';
import { formatInstant } from '../../../domain/calendar/beijing-time';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import { knownTopic } from '../../../domain/message/known-topic';
import type { Handler } from '../../handler';
import { findParked } from '../../stores/outbox/find-parked';

/** `notice.listParked`: kinds, causes and numbers; nobody's name, and no text. */
export const handleListParkedSends: Handler<typeof listParkedSends> = async (_input, { tx, now, today }) => {
  const { groups, wechatUntil, sms, leftOut } = await findParked(tx, { now, day: formatDay(today) });
  return allow({
    // What another version of the product has promised waits for that version.
    groups: groups
      .filter(({ topic }) => knownTopic(topic) !== null)
      .map((group) => ({ ...group, since: formatInstant(new Date(group.since)) })),
    today: formatDay(today),
    wechatUntil: wechatUntil === null ? null : formatInstant(new Date(wechatUntil)),
    sms,
    leftOut,
  });
};
