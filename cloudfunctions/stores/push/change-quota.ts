import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { type TableWrite, writeRows } from '../write-rows';

export type QuotaChange = {
  readonly personId: string;
  readonly templates: readonly string[];
  readonly change: number;
  readonly why: string;
  readonly at: Date;
  readonly newId: (prefix: string) => string;
};

/** Books a change in the ledger and its sum; answers what is left of each template named. */
export const changeQuota = async (tx: Tx, change: QuotaChange): Promise<Readonly<Record<string, number>>> => {
  const { personId, templates } = change;
  const quota: TableWrite = {
    table: 'push_quota',
    insert: templates.map((template) => ({ person_id: personId, template, remaining: change.change })),
    add: { key: ['person_id', 'template'], column: 'remaining' },
  };
  const entries: TableWrite = {
    table: 'push_quota_entry',
    insert: templates.map((template) => ({
      id: change.newId('pq'),
      person_id: personId,
      template,
      change: change.change,
      why: change.why,
      at: change.at.toISOString(),
    })),
  };
  await writeRows(tx, [quota, entries]);
  const { rows } = await sql<{ template: string; remaining: number }>`
    select template, remaining from push_quota where person_id = ${personId}`.execute(tx);
  return Object.fromEntries(rows.map((row) => [row.template, row.remaining]));
};
