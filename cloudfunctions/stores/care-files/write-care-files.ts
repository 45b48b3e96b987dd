import { sql } from 'kysely';
import { formatDay } from '../../../domain/calendar/calendar-day';
import type { CareFile } from '../../../domain/care-file/care-file';
import type { CareRecord } from '../../../domain/care-file/records';
import type { TaskChange } from '../../../domain/task/derive-tasks';
import type { Tx } from '../../platform/database/connection';
import { newId } from '../../platform/new-id';
import { promiseWrite } from '../outbox/promise-write';
import { type TableWrite, writeRows } from '../write-rows';
import type { TrailRow } from '../../../domain/agreement/trail-chain';
import { writesOfCases } from './residence-rows';
import { writesOfMoves } from './transfer-rows';
import { recordWrites } from './record-rows';
import { auditEntry } from './audit-entry';
import { traceOf } from './trace-of';
import { trailRows } from './trail-rows';
import type { Written, WrittenBy } from './written';

/** Writes what was decided for some households and all that follows from it, in one statement. */
export const writeCareFiles = async (
  { tx, ...by }: WrittenBy & { readonly tx: Tx },
  written: readonly Written[],
): Promise<void> => {
  const trails = new Map(written.map((each) => [each.file.householdId, trailRows(each, by)]));
  await writeRows(tx, [
    ...recordWrites(written, by),
    ...writesOfCases(written),
    ...writesOfMoves(written),
    { table: 'agreement_event', insert: [...trails.values()].flat() },
    ...taskWrites(written, by),
    ...messageWrites(written, by),
    ...childWrites(written, { ...by, trails }),
    countWrite(written),
  ]);
};

const taskWrites = (written: readonly Written[], by: WrittenBy): readonly TableWrite[] => {
  const today = formatDay(by.today);
  const placed = written.flatMap(({ file, tasks, packVersion }) =>
    tasks.map((change) => ({
      change,
      id: change.event === 'opened' ? newId('ta') : change.task.id,
      file,
      packVersion,
    })),
  );
  return [
    {
      table: 'task',
      conflict: 'nothing',
      insert: placed.flatMap(({ change, id, file, packVersion }) =>
        change.event === 'opened'
          ? [
              {
                id,
                kind: change.kind,
                subject: change.childId,
                period: change.period,
                child_id: change.childId,
                household_id: file.householdId,
                village_code: change.villageCode,
                state: 'open',
                opened_on: today,
                due_on: formatDay(change.dueOn),
                pack_version: packVersion,
              },
            ]
          : [],
      ),
    },
    {
      table: 'task',
      key: ['id'],
      update: placed.flatMap(({ change, id }) =>
        change.event === 'opened' ? [] : [{ id, ...closing(change, today) }],
      ),
    },
    {
      table: 'task_event',
      insert: placed.map(({ change, id, file }) => ({
        task_id: id,
        seq: change.event === 'opened' ? 0 : change.task.events,
        household_id: file.householdId,
        village_code: 'villageCode' in change ? change.villageCode : change.task.villageCode,
        event: change.event,
        happened_at: by.now.toISOString(),
        record: recordOf(change),
      })),
    },
  ];
};

/** What closed it, or to whom it was passed on. */
const recordOf = (change: TaskChange): string | null => {
  if (change.event === 'done') return change.record;
  return change.event === 'escalated' ? change.to : null;
};

/** Put into the list anew, it is its owner's alone again. */
const levelAfter = (change: Exclude<TaskChange, { event: 'opened' }>): string | null => {
  if (change.event === 'escalated') return change.to;
  return change.event === 'reopened' ? null : change.task.escalated;
};

const closing = (change: Exclude<TaskChange, { event: 'opened' }>, today: string) => {
  const escalated_to = levelAfter(change);
  const village_code = change.event === 'reopened' ? change.villageCode : change.task.villageCode;
  const due_on = formatDay('dueOn' in change ? change.dueOn : change.task.dueOn);
  if (change.event === 'reopened' || change.event === 'advanced' || change.event === 'escalated')
    return { village_code, state: 'open', closed_on: null, closed_by: null, due_on, escalated_to };
  const closed_by = change.event === 'done' ? change.record : null;
  return { village_code, state: change.event, closed_on: today, closed_by, due_on, escalated_to };
};

const messageWrites = (written: readonly Written[], by: WrittenBy): readonly TableWrite[] => {
  const at = by.now.toISOString();
  const clears = written.flatMap((each) => each.clears);
  const cleared: readonly TableWrite[] =
    clears.length === 0
      ? []
      : [
          {
            statement: sql`update outbox as old_ set state = 'cleared', ended_at = ${at}::timestamptz
              from jsonb_to_recordset(${JSON.stringify(clears)}::jsonb) as clear_ (cause text, "personId" text)
              where old_.state = 'pending' and old_.cause = clear_.cause
                and (clear_."personId" is null or old_.person_id = clear_."personId") returning 1`,
          },
        ];
  return [
    promiseWrite(
      written.flatMap(({ file, sends }) =>
        sends.map((send) => ({ ...send, householdId: file.householdId, villageCode: file.villageCode })),
      ),
      by.now,
    ),
    ...cleared,
  ];
};

const childOf = (record: CareRecord): string | null =>
  'record' in record && 'childId' in record.record ? record.record.childId : null;

/** The class after the change: of the record, where there is one. */
const classOf = (
  { id, className }: CareFile['children'][number],
  records: readonly CareRecord[],
): string | null => {
  const set = records.findLast((each) => each.kind === 'pupil-class' && each.record.childId === id);
  return set?.kind === 'pupil-class' ? set.className : className;
};

/** The ends of the trails that a change has made longer: the audit chain, sealed each night, holds them in place. */
const trailEnds = (rows: readonly TrailRow[]): Readonly<Record<string, string>> =>
  Object.fromEntries(rows.map(({ agreement_id, digest }) => [agreement_id, digest]));

type Trailed = WrittenBy & { readonly trails: ReadonlyMap<string, readonly TrailRow[]> };

/** The due-date index, the revision and the head of the hash chain stand on the child's own locked row. */
const childWrites = (written: readonly Written[], by: Trailed): readonly TableWrite[] => {
  const rows = written.flatMap((each) =>
    each.file.children.map((child) => {
      const records = each.records
        .filter((record) => (childOf(record) ?? child.id) === child.id)
        .map(traceOf);
      const tasks = each.tasks
        .filter((change) => (change.event === 'opened' ? change.childId : change.task.childId) === child.id)
        .map((change) =>
          change.event === 'opened'
            ? { event: change.event, kind: change.kind, period: change.period }
            : { event: change.event, id: change.task.id },
        );
      const next = each.reviews.get(child.id);
      return {
        file: each.file,
        villageCode: each.villageCode,
        child,
        records: each.records,
        ids: { records, tasks },
        trail: trailEnds(by.trails.get(each.file.householdId) ?? []),
        next: next === undefined ? null : formatDay(next),
      };
    }),
  );
  const changed = rows.map((row) => ({ ...row, quiet: row.ids.records.length + row.ids.tasks.length === 0 }));
  const entries = changed
    .filter((row) => !row.quiet)
    .map(({ file, child, ids, trail }) => {
      const named = Object.keys(trail).length === 0 ? ids : { ...ids, trail };
      return auditEntry({ householdId: file.householdId, child, ids: named }, by);
    });
  return [
    { table: 'audit_entry', insert: entries },
    {
      table: 'child',
      key: ['id'],
      update: changed.map(({ child, villageCode, records, next, quiet }) => {
        const entry = entries.find((known) => known.care_file === child.id);
        return {
          id: child.id,
          village_code: villageCode,
          class: classOf(child, records),
          next_review_on: next,
          reviewed_on: formatDay(by.today),
          rev: child.rev + (quiet ? 0 : 1),
          audit_seq: entry?.seq ?? child.auditSeq,
          audit_head: entry?.digest ?? child.auditHead,
        };
      }),
    },
  ];
};

const countWrite = (written: readonly Written[]): TableWrite => {
  const sums = new Map<string, { village_code: string; measure: string; period: string; n: number }>();
  for (const { file, counts } of written) {
    for (const { measure, period, n, villageCode = file.villageCode } of counts) {
      const key = `${villageCode} ${measure} ${period}`;
      const row = sums.get(key) ?? { village_code: villageCode, measure, period, n: 0 };
      sums.set(key, { ...row, n: row.n + n });
    }
  }
  // One order for everybody, so that two writers of one village never wait for each other crosswise.
  const insert = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return {
    table: 'coverage_count',
    insert,
    add: { key: ['village_code', 'measure', 'period'], column: 'n' },
  };
};
