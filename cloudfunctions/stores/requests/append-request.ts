import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { encryptField } from '../../platform/field-encryption';

export type AnsweredRequest = {
  readonly actor: string;
  readonly requestId: string;
  readonly op: string;
  readonly digest: string;
  readonly outcome: unknown;
  readonly at: Date;
};

/**
 * Remembers an answered call in its own transaction; a second one with the same id breaks on the primary key. The outcome
 * can hold names or a token, so it is stored encrypted; it is purged after seven days.
 */
export const appendRequest = async (tx: Tx, request: AnsweredRequest): Promise<void> => {
  await sql`insert into request (actor, request_id, op, digest, outcome, at)
    values (${request.actor}, ${request.requestId}, ${request.op}, ${request.digest},
      ${JSON.stringify(encryptField('request.outcome', JSON.stringify(request.outcome)))}::jsonb, ${request.at.toISOString()})`.execute(
    tx,
  );
};
