import { sql } from 'kysely';
import { formatDay } from '../../../domain/calendar/calendar-day';
import type { TableWrite } from '../write-rows';
import type { Placed } from './placed-record';
import type { Written } from './written';

/** Moves that were proposed, and what came of them. */
export const transferWrites = (
  proposed: readonly Placed<'transfer-proposed'>[],
  settled: readonly Placed<'transfer-settled'>[],
): readonly TableWrite[] => [
  {
    table: 'household_transfer',
    insert: proposed.map(({ household_id, record: r, label, children, why, note, by }) => ({
      id: r.id,
      household_id,
      from_code: r.fromCode,
      to_code: r.toCode,
      label,
      children,
      reason: why,
      note,
      state: r.state,
      proposed_on: formatDay(r.proposedOn),
      proposed_by: by,
      kept: [],
    })),
  },
  {
    table: 'household_transfer',
    key: ['id'],
    update: settled.map(({ record: { id }, state, on, note, kept, by }) => ({
      id,
      state,
      answered_on: formatDay(on),
      answered_by: by,
      answer_note: note,
      kept: kept.map((due) => ({ ...due, dueOn: formatDay(due.dueOn) })),
    })),
  },
];

/** Tables whose rows carry the household's village for their walls and for nothing else. */
const FOLLOWING = ['concern', 'concern_account', 'duty_split', 'invitation', 'reassignment'] as const;

/**
 * The household's own row, and what carries its village along. Its child rows are written with their reviews, its cases with
 * all cases; the case of the place it has moved to is none any more and only follows.
 */
export const writesOfMoves = (written: readonly Written[]): readonly TableWrite[] => {
  const moved = written.filter(({ file, villageCode }) => villageCode !== file.villageCode);
  if (moved.length === 0) return [];
  const rows = JSON.stringify(moved.map(({ file, villageCode }) => ({ id: file.householdId, villageCode })));
  const source = sql`jsonb_to_recordset(${rows}::jsonb) as moved_ (id text, "villageCode" text)`;
  return [
    {
      statement: sql`update household as old_ set village_code = moved_."villageCode" from ${source} where old_.id = moved_.id returning 1`,
    },
    {
      statement: sql`update residence_case as old_ set village_code = moved_."villageCode" from ${source}
        where old_.household_id = moved_.id and old_.registered_code = moved_."villageCode" returning 1`,
    },
    // Whoever did the old village's work, or was asked to, does it no more: the new one's director begins anew.
    {
      statement: sql`update reassignment_task as old_ set village_code = moved_."villageCode", state = 'over' from ${source}
        where old_.household_id = moved_.id returning 1`,
    },
    ...FOLLOWING.map((table) => ({
      statement: sql`update ${sql.table(table)} as old_ set village_code = moved_."villageCode" from ${source}
        where old_.household_id = moved_.id returning 1`,
    })),
  ];
};
