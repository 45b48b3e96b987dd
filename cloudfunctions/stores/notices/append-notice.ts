import { sql } from 'kysely';
import type { NoticeAudience } from '../../../contracts/notice-audience';
import type { NoticeQuestion } from '../../../contracts/notice-topic';
import type { NoticeAsk } from '../../../contracts/vocabulary/receipt';
import type { Tx } from '../../platform/database/connection';

export type NewNotice = {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly body: string;
  readonly brief: string;
  /** ≤ 6 characters: what a text message may say. */
  readonly about: string;
  /** The form for the ear, where the words are the library's. */
  readonly spoken: string | null;
  /** Which of the library's texts these are; null for a sender's own words. */
  readonly text_region: string | null;
  readonly text_version: number | null;
  readonly regions: readonly string[];
  /** Which households of them; null: all. */
  readonly audience: NoticeAudience | null;
  readonly urgent: boolean;
  readonly acknowledge_days: number;
  /** Left out: by every channel, the cheapest first. `push`: in WeChat or not at all; `app`: nothing rings for it. */
  readonly ring?: 'push' | 'app' | undefined;
  /** Rings only when a second person has approved it. */
  readonly needs_approval: boolean;
  readonly ask: NoticeAsk;
  /** As it is asked, for `answer` alone. */
  readonly question: NoticeQuestion | null;
  /** Null: the calendar's own, in the county's name. */
  readonly sender_id: string | null;
  readonly sender_role: string;
  readonly sent_at: string;
};

/** The notice itself; its recipients are written household by household by the fan-out. */
export const appendNotice = async (tx: Tx, notice: NewNotice): Promise<void> => {
  await sql`insert into notice (id, topic, title, body, brief, about, spoken, text_region, text_version, regions, audience, urgent,
      needs_approval, ring, acknowledge_days, ask, question, sender_id, sender_role, sent_at)
    values (${notice.id}, ${notice.topic}, ${notice.title}, ${notice.body}, ${notice.brief}, ${notice.about}, ${notice.spoken},
      ${notice.text_region}, ${notice.text_version}, ${notice.regions}::text[],
      ${notice.audience === null ? null : JSON.stringify(notice.audience)}::jsonb, ${notice.urgent}, ${notice.needs_approval},
      ${notice.ring ?? 'all'}, ${notice.acknowledge_days}, ${notice.ask}, ${notice.question === null ? null : JSON.stringify(notice.question)}::jsonb,
      ${notice.sender_id}, ${notice.sender_role}, ${notice.sent_at})`.execute(tx);
};
