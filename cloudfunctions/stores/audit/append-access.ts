import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type Access = {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly role: string;
  readonly op: string;
  readonly ids: Readonly<Record<string, unknown>>;
};

/** The trace of a read: who looked at what; ids only. */
export const appendAccess = async (tx: Tx, access: Access): Promise<void> => {
  await sql`insert into access_entry (id, at, actor, role, op, ids)
    values (${access.id}, ${access.at.toISOString()}, ${access.actor}, ${access.role}, ${access.op},
      ${JSON.stringify(access.ids)}::jsonb)`.execute(tx);
};
