import { sql } from 'kysely';
import type { FindingKind, FindingOutcome, FindingStep } from '../../../contracts/vocabulary/finding';
import type { Tx } from '../../platform/database/connection';

export type FoundFinding = {
  readonly findingId: string;
  readonly caregiver: { readonly personId: string; readonly name: string };
  readonly kind: FindingKind;
  readonly foundOn: string;
  readonly note: string;
  readonly outcome: FindingOutcome | null;
  readonly steps: readonly {
    readonly step: FindingStep;
    readonly on: string;
    readonly how: string;
    readonly receipt: string;
  }[];
};

/** The findings about a household's caregivers, newest first; nothing for who may not see them. */
export const findFindings = async (tx: Tx, householdId: string): Promise<readonly FoundFinding[]> => {
  const { rows } = await sql<FoundFinding>`
    select f.id as "findingId", jsonb_build_object('personId', p.id, 'name', p.name) as caregiver, f.kind,
      f.found_on as "foundOn", f.note, f.outcome,
      (select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'on', s.done_on, 'how', s.how, 'receipt', s.receipt)
          order by s.recorded_at), '[]') from finding_step s where s.finding_id = f.id) as steps
      from caregiver_finding f join person p on p.id = f.caregiver_id
      where f.household_id = ${householdId} order by f.found_at desc`.execute(tx);
  return rows;
};
