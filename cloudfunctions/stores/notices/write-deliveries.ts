import { formatDay } from '../../../domain/calendar/calendar-day';
import type { PlannedSend } from '../../../domain/message/planned-send';
import type { Tx } from '../../platform/database/connection';
import { newId } from '../../platform/new-id';
import { auditEntry } from '../care-files/audit-entry';
import { noticeWrites } from '../care-files/notice-rows';
import type { RecordOf } from '../care-files/placed-record';
import { traceOf } from '../care-files/trace-of';
import type { WrittenBy } from '../care-files/written';
import { writeRows } from '../write-rows';
import type { Deliverable } from './find-deliveries';

/** What a notice's delivery comes to in one household. */
export type Delivered = {
  readonly file: Deliverable;
  readonly records: readonly RecordOf<'notice-delivered'>[];
  readonly sends: readonly PlannedSend[];
  /** The day on which somebody may have to look after it, `YYYY-MM-DD`. */
  readonly reviewOn: string;
};

/** Recipients, promises, the trace and the next look at each child, in one statement. */
export const writeDeliveries = async (
  { tx, ...by }: WrittenBy & { readonly tx: Tx },
  delivered: readonly Delivered[],
): Promise<void> => {
  const at = by.now.toISOString();
  await writeRows(tx, [
    ...noticeWrites(
      {
        delivered: delivered.flatMap(({ file, records }) =>
          records.map((record) => ({
            ...record,
            household_id: file.householdId,
            village_code: file.villageCode,
          })),
        ),
        opened: [],
        acknowledged: [],
        answered: [],
        unreachable: [],
      },
      { at, today: formatDay(by.today) },
    ),
    { table: 'outbox', conflict: 'nothing', insert: delivered.flatMap((each) => promisesOf(each, at)) },
    ...childWrites(delivered, by),
  ]);
};

const promisesOf = ({ file, sends }: Delivered, at: string) =>
  sends.map((send) => ({
    id: newId('ou'),
    cause: send.cause,
    step: send.step,
    person_id: send.personId,
    channel: 'ring',
    topic: send.topic,
    fields: send.fields,
    household_id: file.householdId,
    village_code: file.villageCode,
    not_before: send.notBefore.toISOString(),
    state: 'pending',
    attempts: 0,
    created_at: at,
  }));

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
