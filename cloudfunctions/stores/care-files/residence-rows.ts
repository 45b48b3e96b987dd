import { sql } from 'kysely';
import { formatDay } from '../../../domain/calendar/calendar-day';
import type { TableWrite } from '../write-rows';
import type { Placed } from './placed-record';
import type { Written } from './written';

/** Who does what where a child is registered elsewhere. */
export const writesOfSplits = (
  agreed: readonly Placed<'duty-split-agreed'>[],
  confirmed: readonly Placed<'duty-split-confirmed'>[],
  at: string,
): readonly TableWrite[] => [
  {
    table: 'duty_split',
    insert: agreed.map(({ household_id, village_code, record: r, by }) => ({
      id: r.id,
      household_id,
      village_code,
      registered_code: r.registeredCode,
      revision: r.revision,
      side: r.by,
      parts: r.parts,
      office: r.office,
      recorded_by: by,
      recorded_at: at,
      confirmed_by: r.confirmed ? by : null,
      confirmed_at: r.confirmed ? at : null,
    })),
  },
  {
    table: 'duty_split',
    key: ['id'],
    update: confirmed.map(({ id, by }) => ({ id, confirmed_by: by, confirmed_at: at })),
  },
];

/** What the side of registration is told, as it is now. */
export const writesOfCases = (written: readonly Written[]): readonly TableWrite[] => {
  const rows = written.flatMap(({ file, villageCode, cases }) =>
    cases.map(({ registeredCode, label, agreement, receipts }) => ({
      household_id: file.householdId,
      registered_code: registeredCode,
      village_code: villageCode,
      label,
      agreement_state: agreement,
      receipts: receipts.map(({ target, on }) => ({ target, on: formatDay(on) })),
    })),
  );
  if (rows.length === 0) return [];
  return [
    {
      statement: sql`insert into residence_case (household_id, registered_code, village_code, label, agreement_state, receipts)
        select household_id, registered_code, village_code, label, agreement_state, receipts
          from jsonb_populate_recordset(null::residence_case, ${JSON.stringify(rows)}::jsonb)
        on conflict (household_id, registered_code) do update set village_code = excluded.village_code, label = excluded.label,
          agreement_state = excluded.agreement_state, receipts = excluded.receipts returning 1`,
    },
  ];
};
