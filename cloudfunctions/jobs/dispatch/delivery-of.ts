import type { Delivery } from '../../change-care-files/deliver-notice';
import type { NoticeToFanOut } from '../../stores/notices/fan-out';

/** What is written for some households of a notice. */
export const deliveryOf = (
  {
    id: noticeId,
    title,
    topic,
    urgent,
    ring,
    ask,
    acknowledge_days: acknowledgeDays,
    about,
    audience,
  }: Omit<NoticeToFanOut, 'households' | 'first'>,
  householdIds: readonly string[],
): Delivery => ({
  householdIds,
  receipt: { noticeId, title, ask, acknowledgeDays },
  // Published before the library was there, and under way since.
  notice: { noticeId, topic, title, about: about === '' ? '安全' : about, urgent, ring },
  role: audience?.role,
});
