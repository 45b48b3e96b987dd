import { sql } from 'kysely';
import { formatDay } from '../../../domain/calendar/calendar-day';
import type { PlannedSend } from '../../../domain/message/planned-send';
import type { Tx } from '../../platform/database/connection';
import { newId } from '../../platform/new-id';
import { auditEntry } from '../care-files/audit-entry';
import type { RecordOf } from '../care-files/placed-record';
import { traceOf } from '../care-files/trace-of';
import type { WrittenBy } from '../care-files/written';
import { type TableWrite, writeRows } from '../write-rows';
import type { Deliverable } from './find-deliveries';

/** What a notice's delivery comes to in one household. */
export type Delivered = {
  readonly file: Deliverable;
  readonly records: readonly RecordOf<'notice-delivered'>[];
  readonly sends: readonly PlannedSend[];
  /** The day on which somebody may have to look after it, `YYYY-MM-DD`. */
  readonly reviewOn: string;
};

/**
 * Recipients, promises, the trace and the next look at each child, in one statement. What thousands of rows have in common
 * travels once; of each person only who it is.
 */
export const writeDeliveries = async (
  { tx, ...by }: WrittenBy & { readonly tx: Tx },
  delivered: readonly Delivered[],
): Promise<void> => {
  await writeRows(tx, [
    ...recipientWrites(delivered),
    ...promiseWrites(delivered, by),
    ...childWrites(delivered, by),
  ]);
};

const recipientWrites = (delivered: readonly Delivered[]): readonly TableWrite[] => {
  const people = delivered.flatMap(({ file, records }) => records.map((record) => ({ file, ...record })));
  const [first] = people;
  if (first === undefined) return [];
  return [
    {
      statement: sql`insert into notice_recipient (notice_id, household_id, person_id, as_role, village_code, sent_on)
        select ${first.receipt.noticeId}, x.*, ${formatDay(first.receipt.sentOn)}::date from unnest(
          ${people.map(({ file }) => file.householdId)}::text[], ${people.map(({ receipt }) => receipt.personId)}::text[],
          ${people.map(({ asRole }) => asRole)}::text[], ${people.map(({ file }) => file.villageCode)}::text[]) as x
        on conflict do nothing returning 1`,
    },
  ];
};

const promiseWrites = (delivered: readonly Delivered[], by: WrittenBy): readonly TableWrite[] => {
  const words = new Map<string, { readonly send: PlannedSend; readonly n: number }>();
  const people = delivered.flatMap(({ file, sends }) =>
    sends.map((send) => {
      const { personId, cause, step, topic, fields, notBefore } = send;
      const key = JSON.stringify([cause, step, topic, notBefore.getTime(), fields]);
      const known = words.get(key) ?? { send, n: words.size };
      words.set(key, known);
      return { file, personId, n: known.n };
    }),
  );
  if (people.length === 0) return [];
  const said = [...words.values()].map(({ send, n }) => ({ ...send, n }));
  return [
    {
      statement: sql`insert into outbox (id, person_id, household_id, village_code, cause, step, topic, fields, not_before, channel, state, attempts, created_at)
        select x.id, x.person_id, x.household_id, x.village_code, w.cause, w.step, w.topic, w.fields, w."notBefore", 'ring', 'pending', 0,
            ${by.now.toISOString()}::timestamptz
          from unnest(${people.map(() => newId('ou'))}::text[], ${people.map(({ personId }) => personId)}::text[],
            ${people.map(({ file }) => file.householdId)}::text[], ${people.map(({ file }) => file.villageCode)}::text[],
            ${people.map(({ n }) => n)}::int[]) as x (id, person_id, household_id, village_code, n)
          join jsonb_to_recordset(${JSON.stringify(said)}::jsonb)
            as w (n int, cause text, step text, topic text, fields jsonb, "notBefore" timestamptz) on w.n = x.n
        on conflict do nothing returning 1`,
    },
  ];
};

const childWrites = (delivered: readonly Delivered[], by: WrittenBy) => {
  const rows = delivered.flatMap(({ file, records, reviewOn }) => {
    const ids = { records: records.map(traceOf), tasks: [] };
    return file.children.map((child) => {
      const entry = auditEntry({ householdId: file.householdId, child, ids }, by);
      const { nextReviewOn: known } = child;
      const update = {
        id: child.id,
        next_review_on: known === null || reviewOn < known ? reviewOn : known,
        rev: child.rev + 1,
        audit_seq: entry.seq,
        audit_head: entry.digest,
      };
      return { entry, update };
    });
  });
  return [
    { table: 'audit_entry', insert: rows.map(({ entry }) => entry) },
    { table: 'child', key: ['id'], update: rows.map(({ update }) => update) },
  ];
};
