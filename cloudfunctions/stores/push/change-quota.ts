import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { type TableWrite, writeRows } from '../write-rows';
import { newlyGranted } from './popup-books';

export type QuotaChange = {
  readonly personId: string;
  readonly templates: readonly string[];
  /** Who tells of it: the phone's call, or WeChat's event. */
  readonly by: 'popup' | 'popup-event';
  readonly at: Date;
  readonly newId: (prefix: string) => string;
};

/** Books a popup in the ledger and its sum; answers what is left of each of the person's templates. */
export const changeQuota = async (tx: Tx, change: QuotaChange): Promise<Readonly<Record<string, number>>> => {
  await bookPopup(tx, change);
  const { rows } = await sql<{ template: string; remaining: number }>`
    select template, remaining from push_quota where person_id = ${change.personId}`.execute(tx);
  return Object.fromEntries(rows.map((row) => [row.template, row.remaining]));
};

/** Each accepted template is one more message, unless the popup's other telling has granted it already. */
export const bookPopup = async (tx: Tx, change: QuotaChange): Promise<void> => {
  const { personId, templates } = change;
  const granted = await newlyGranted(tx, change);
  const changeOf = (template: string): number => (granted.includes(template) ? 1 : 0);
  const quota: TableWrite = {
    table: 'push_quota',
    insert: templates.map((template) => ({ person_id: personId, template, remaining: changeOf(template) })),
    add: { key: ['person_id', 'template'], column: 'remaining' },
  };
  const entries: TableWrite = {
    table: 'push_quota_entry',
    insert: templates.map((template) => ({
      id: change.newId('pq'),
      person_id: personId,
      template,
      change: changeOf(template),
      why: change.by,
      at: change.at.toISOString(),
    })),
  };
  await writeRows(tx, [quota, entries]);
};
