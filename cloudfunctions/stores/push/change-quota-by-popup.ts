import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { newId } from '../../platform/new-id';
import { bookPopup } from './change-quota';

/** WeChat tells that somebody accepted a popup; the phone's own call about it may have been lost on the way. */
export const changeQuotaByPopup = async (
  tx: Tx,
  event: { readonly hashes: readonly string[]; readonly templates: readonly string[]; readonly at: Date },
): Promise<void> => {
  if (event.templates.length === 0) return;
  const { rows } = await sql<{ person_id: string }>`select distinct person_id from identity
    where kind = 'wx_openid' and hash = any (${event.hashes}::text[]) and ended_at is null`.execute(tx);
  for (const { person_id: personId } of rows) {
    const templates = [...new Set(event.templates)];
    await bookPopup(tx, { personId, templates, by: 'popup-event', at: event.at, newId });
  }
};
