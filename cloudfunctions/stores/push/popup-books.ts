import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/**
 * One popup is told twice: by the phone's call, and by WeChat's event, in whichever order, and either may be lost. Within
 * this long of each other they are the same popup: of so many calls and so many events the larger number was granted.
 */
const SAME_MS = 10 * 60_000;

const other = { popup: 'popup-event', 'popup-event': 'popup' } as const;

/** The person's ledger is one worker's at a time; then the templates that this telling grants, of those it names. */
export const newlyGranted = async (
  tx: Tx,
  told: {
    readonly personId: string;
    readonly templates: readonly string[];
    readonly by: keyof typeof other;
    readonly at: Date;
  },
): Promise<readonly string[]> => {
  const { personId, templates, by, at } = told;
  if (templates.length === 0) return [];
  await sql`select pg_advisory_xact_lock(hashtext(${`popup:${personId}`}))`.execute(tx);
  const since = new Date(at.getTime() - SAME_MS).toISOString();
  const { rows } = await sql<{ template: string }>`
    select named.template from unnest(${templates}::text[]) as named (template)
      where (select count(*) filter (where e.why = ${by}) >= count(*) filter (where e.why = ${other[by]})
        from push_quota_entry e where e.person_id = ${personId} and e.template = named.template and e.at > ${since})`.execute(
    tx,
  );
  return rows.map(({ template }) => template);
};
