import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import type { WordSent } from './find-words-sent';

/** Notes what went out; the key is what may happen once: a school or class, a length, a day. */
export const appendWordSent = async (
  tx: Tx,
  row: WordSent & {
    readonly textRegion: string;
    readonly textVersion: number;
    readonly by: string;
    readonly at: Date;
  },
): Promise<void> => {
  await sql`insert into safety_word_sent (school, region_code, class, length, on_day, word, text_region, text_version,
      notice_id, sent_by, sent_at)
    values (${row.school}, ${row.region}, ${row.className ?? ''}, ${row.length}, ${row.on}::date, ${row.word},
      ${row.textRegion}, ${row.textVersion}, ${row.noticeId}, ${row.by}, ${row.at.toISOString()})`.execute(
    tx,
  );
};
