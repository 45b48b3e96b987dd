import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** Longer than a signature is fresh, on both sides of now; afterwards its age alone refuses it. */
const KEPT_MS = 15 * 60_000;

export type HeardBefore = 'never' | 'same-signature' | 'same-body';

/**
 * Notes that a callback was heard, in the transaction of what it does: killed in between, WeChat's next try is the first.
 * `same-signature` is a replay; `same-body` under a new signature is WeChat asking again, and is done already.
 */
export const hearCallback = async (
  tx: Tx,
  heard: { readonly signature: string; readonly body: string },
  now: Date,
): Promise<HeardBefore> => {
  const at = now.toISOString();
  const digests = [heard.signature, `body ${heard.body}`];
  const { rows } = await sql<{ digest: string }>`
    with gone as (delete from callback_heard
      where heard_at < ${new Date(now.getTime() - KEPT_MS).toISOString()} and digest <> all (${digests}::text[]))
    insert into callback_heard (digest, heard_at) select digest, ${at} from unnest(${digests}::text[]) as digest
      on conflict do nothing returning digest`.execute(tx);
  const fresh = rows.map(({ digest }) => digest);
  if (!fresh.includes(heard.signature)) return 'same-signature';
  return fresh.includes(`body ${heard.body}`) ? 'never' : 'same-body';
};
