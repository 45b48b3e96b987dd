import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import type { ClaimedRecording } from './claim-recordings';

/** What became of one try to have a text said. */
export type Recorded =
  | { readonly state: 'ready'; readonly fileId: string; readonly seconds: number; readonly bytes: number }
  | { readonly state: 'failed'; readonly result: string }
  | { readonly state: 'wanted'; readonly result: string; readonly again: Date };

/** Ends a claim. A text that has been said is not kept: the recording is what is left of it. */
export const changeRecording = async (
  tx: Tx,
  { key, attempts }: Pick<ClaimedRecording, 'key' | 'attempts'>,
  { recorded, now }: { readonly recorded: Recorded; readonly now: Date },
): Promise<void> => {
  const at = now.toISOString();
  // A worker that was late must not end the claim of the one after it.
  const own = sql`key = ${key} and state = 'wanted' and attempts = ${attempts}`;
  if (recorded.state === 'ready')
    await sql`update recording set state = 'ready', words = null, file_id = ${recorded.fileId}, seconds = ${recorded.seconds},
        bytes = ${recorded.bytes}, result = 'ok', claimed_until = null, ended_at = ${at}
      where key = ${key} and state = 'wanted'`.execute(tx);
  else if (recorded.state === 'failed')
    await sql`update recording set state = 'failed', result = ${recorded.result}, claimed_until = null, ended_at = ${at}
      where ${own}`.execute(tx);
  else
    await sql`update recording set result = ${recorded.result}, claimed_until = null, not_before = ${recorded.again.toISOString()}
      where ${own}`.execute(tx);
};

/** Gives back what was claimed and never tried. */
export const releaseRecordings = async (tx: Tx, claimed: readonly ClaimedRecording[]): Promise<void> => {
  for (const { key, attempts } of claimed)
    await sql`update recording set claimed_until = null, attempts = attempts - 1
      where key = ${key} and state = 'wanted' and attempts = ${attempts}`.execute(tx);
};
