import type { CalendarDay } from '../../domain/calendar/calendar-day';
import { rulesFor } from '../../domain/policy/rules';
import type { Tx } from '../platform/database/connection';
import { newId } from '../platform/new-id';
import { appendNotice } from '../stores/notices/append-notice';
import { findTopicTexts } from '../stores/notices/find-topic-texts';
import { wordsOfNotice } from './notice-of-topic';
import type { OpenSeason } from './open-season';

/** Publishes the ready notice of a season in the county's name, by its officer or (null) by the calendar itself. */
export const publishSeason = async (
  tx: Tx,
  { county, topic, regions }: Pick<OpenSeason, 'county' | 'topic' | 'regions'>,
  by: { readonly senderId: string | null; readonly now: Date; readonly today: CalendarDay },
): Promise<string> => {
  const [texts] = await findTopicTexts(tx, { county, topic });
  if (texts === undefined) throw new Error(`The library has no texts of ${topic}: migrations load it.`);
  const noticeId = newId('no');
  await appendNotice(tx, {
    id: noticeId,
    ...wordsOfNotice(texts, {}),
    regions,
    audience: null,
    urgent: false,
    needs_approval: false,
    // Nobody chose here: a safety notice is understood when somebody says so.
    ask: 'confirm',
    question: null,
    acknowledge_days: rulesFor('national', []).on('notice.acknowledgeDays', by.today).value ?? 3,
    sender_id: by.senderId,
    sender_role: 'county',
    sent_at: by.now.toISOString(),
  });
  return noticeId;
};
