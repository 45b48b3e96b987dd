import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** A piece that can be listened to. */
export type VoiceRow = {
  readonly step: string;
  /** The recording's: the same words have the same one. */
  readonly key: string;
  readonly file_id: string;
  readonly seconds: number;
};

/** The pieces of one notice, or of one version of an agreement, that have been said; none when out of sight. */
export const findVoices = async (tx: Tx, subject: string): Promise<readonly VoiceRow[]> => {
  const { rows } = await sql<VoiceRow>`
    select s.step, r.key, r.file_id, r.seconds from spoken_text s join recording r on r.key = s.key
      where s.subject = ${subject} and r.state = 'ready' order by s.step`.execute(tx);
  return rows;
};
