import { sql } from 'kysely';
import type { StaffRole } from '../../../contracts/vocabulary/role';
import type { Actor } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';
import { decryptField } from '../../platform/field-encryption';

export type Entry = {
  readonly actor: Actor;
  /** The stored outcome of a call with the same id, if there was one. */
  readonly replay: { readonly op: string; readonly digest: string; readonly outcome: unknown } | null;
};

type Row = {
  readonly entry: {
    readonly actor: string;
    readonly personId: string | null;
    readonly name: string | null;
    readonly grants: readonly {
      readonly role: StaffRole;
      readonly region: string;
      readonly standIn?: true;
    }[];
    readonly guardianOf: readonly string[];
    readonly caregiverOf: readonly string[];
    readonly posts: readonly {
      readonly school: string;
      readonly region: string;
      readonly class: string | null;
    }[];
    readonly handed: readonly string[];
    readonly asked: number;
    readonly replay: { readonly op: string; readonly digest: string; readonly outcome: string } | null;
  };
};

/** The pipeline's one entry statement: identity, roles, replay, and the settings that the walls read. */
export const enterCall = async (
  tx: Tx,
  call: { readonly hashes: readonly string[]; readonly requestId: string | null; readonly today: string },
): Promise<Entry> => {
  const { rows } = await sql<Row>`
    select care_enter(${call.hashes}::text[], ${call.requestId}, ${call.today}::date) as entry`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('The entry statement answered nothing.');
  const { actor: id, replay, ...known } = row.entry;
  const outcome: unknown =
    replay === null ? null : JSON.parse(decryptField('request.outcome', replay.outcome));
  return { actor: { id, ...known }, replay: replay === null ? null : { ...replay, outcome } };
};
