import { formatDay } from '../../../domain/calendar/calendar-day';
import type { TableWrite } from '../write-rows';
import type { Placed } from './placed-record';

/** What was found about a caregiver, and the steps that followed. */
export const writesOfFindings = (
  opened: readonly Placed<'finding-opened'>[],
  steps: readonly Placed<'finding-step'>[],
  at: string,
): readonly TableWrite[] => [
  {
    table: 'caregiver_finding',
    insert: opened.map(({ household_id, record: r, note, by }) => ({
      id: r.id,
      household_id,
      caregiver_id: r.caregiverId,
      kind: r.kind,
      note,
      found_on: formatDay(r.foundOn),
      found_by: by,
      found_at: at,
    })),
  },
  {
    table: 'caregiver_finding',
    key: ['id'],
    update: steps.flatMap(({ findingId, outcome }) => (outcome === null ? [] : [{ id: findingId, outcome }])),
  },
  {
    table: 'finding_step',
    insert: steps.map((s) => ({
      finding_id: s.findingId,
      step: s.step,
      household_id: s.household_id,
      done_on: formatDay(s.on),
      how: s.how,
      receipt: s.receipt,
      recorded_by: s.by,
      recorded_at: at,
    })),
  },
];
