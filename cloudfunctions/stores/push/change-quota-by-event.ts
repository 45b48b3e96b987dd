import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { newId } from '../../platform/new-id';

/** Somebody switched templates off in WeChat: the ledger goes to zero, with an entry that says why. */
export const changeQuotaByEvent = async (
  tx: Tx,
  event: { readonly hashes: readonly string[]; readonly templates: readonly string[]; readonly at: Date },
): Promise<void> => {
  for (const template of event.templates) {
    await sql`with zeroed as (
        update push_quota q set remaining = 0 from (
          select p.person_id, p.remaining as before from push_quota p join identity i on i.person_id = p.person_id
            where i.hash = any (${event.hashes}::text[]) and i.ended_at is null and p.template = ${template} and p.remaining > 0
        ) old_ where q.person_id = old_.person_id and q.template = ${template} returning q.person_id, old_.before
      )
      insert into push_quota_entry (id, person_id, template, change, why, at)
        select ${newId('pq')}, person_id, ${template}, -before, 'rejected', ${event.at.toISOString()} from zeroed`.execute(
      tx,
    );
  }
};
