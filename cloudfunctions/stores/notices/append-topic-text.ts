import { sql } from 'kysely';
import type { TopicTexts } from '../../../contracts/notice-topic';
import type { Tx } from '../../platform/database/connection';

export type NewTopicText = {
  readonly topic: string;
  readonly county: string;
  readonly version: number;
  /** Null: back to ours. */
  readonly texts: TopicTexts | null;
  readonly by: string;
  readonly at: Date;
};

/** A county's next version of a topic; what was there stays. */
export const appendTopicText = async (tx: Tx, row: NewTopicText): Promise<void> => {
  const { texts } = row;
  const questions = texts === null ? null : JSON.stringify(texts.questions);
  await sql`insert into notice_topic_text (topic, region_code, version, title, about, brief, body, spoken, questions, source, written_by, written_at)
    values (${row.topic}, ${row.county}, ${row.version}, ${texts?.title ?? null}, ${texts?.about ?? null}, ${texts?.brief ?? null},
      ${texts?.body ?? null}, ${texts?.spoken ?? null}, ${questions}::jsonb, ${texts?.source ?? null}, ${row.by}, ${row.at.toISOString()})`.execute(
    tx,
  );
};
