import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { writeRows } from '../write-rows';
import { promiseWrite } from './promise-write';

/** How many not urgent notices have rung for these people since Monday, or are ringing at another worker's. */
export const findRungSince = async (
  tx: Tx,
  wanted: { readonly people: readonly string[]; readonly except: readonly string[]; readonly since: Date },
): Promise<Readonly<Record<string, number>>> => {
  const { rows } = await sql<{ person_id: string; n: number }>`
    select o.person_id, count(*)::int as n from (
        select * from outbox where waiting and person_id = any (${wanted.people}::text[]) and state = 'claimed'
          and id <> all (${wanted.except}::text[])
        union all
        select * from outbox where not waiting and person_id = any (${wanted.people}::text[])
          and ended_at >= ${wanted.since.toISOString()} and state in ('sent', 'unreached')) o
      where o.topic = 'notice' and o.channel = 'ring' and o.fields ->> 'urgent' is distinct from 'true'
      group by o.person_id`.execute(tx);
  return Object.fromEntries(rows.map(({ person_id, n }) => [person_id, n]));
};

/** A notice that will not ring by itself, and the digest that will. */
export type MergedSend = {
  readonly id: string;
  readonly personId: string;
  readonly householdId: string | null;
  readonly villageCode: string | null;
  readonly digest: string;
  readonly notBefore: Date;
  /** Whether a digest is promised for it; else it stands in one that others are promised, or in the app alone. */
  readonly rings: boolean;
};

/** Ends the rings as `merged` under the digest's name, and promises each digest once (cause, step, person, channel). */
export const mergeSends = async (tx: Tx, merged: readonly MergedSend[], now: Date): Promise<void> => {
  const at = now.toISOString();
  const digests = new Map(
    merged.filter(({ rings }) => rings).map((send) => [`${send.personId} ${send.digest}`, send]),
  );
  await writeRows(tx, [
    {
      table: 'outbox',
      key: ['id'],
      update: merged.map(({ id, digest }) => ({
        id,
        state: 'merged',
        result: digest,
        claimed_until: null,
        ended_at: at,
      })),
    },
    promiseWrite(
      [...digests.values()].map(({ digest, ...to }) => ({
        ...{ cause: digest, step: 'evening', topic: 'notice-digest' as const, fields: {} },
        ...{ personId: to.personId, householdId: to.householdId, villageCode: to.villageCode },
        notBefore: to.notBefore,
      })),
      now,
    ),
  ]);
};
