import { sql } from 'kysely';
import type { AssessmentState, RiskColour } from '../../../contracts/vocabulary/assessment';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';

export type FoundAssessment = {
  readonly assessmentId: string;
  readonly revision: number;
  readonly on: string;
  readonly by: string;
  readonly computed: RiskColour;
  readonly colour: RiskColour;
  readonly state: AssessmentState;
  readonly reason: string | null;
  readonly instrument: string;
  readonly decision: { readonly on: string; readonly by: string; readonly reason: string | null } | null;
};

/** A child's assessments, newest first; nothing for who may not see them. */
export const findAssessments = async (tx: Tx, childId: string): Promise<readonly FoundAssessment[]> => {
  const { rows } = await sql<FoundAssessment>`
    select a.id as "assessmentId", a.revision, a.assessed_on as "on", p.name as by, a.computed, a.colour, a.state, a.reason,
        i.body ->> 'title' as instrument,
        case when a.decided_on is not null then
          jsonb_build_object('on', a.decided_on, 'by', d.name, 'reason', a.decision_reason) end as decision
      from assessment a join person p on p.id = a.assessed_by join instrument i on i.id = a.instrument_id
      left join person d on d.id = a.decided_by
      where a.child_id = ${childId} order by a.revision desc`.execute(tx);
  return rows;
};

/** The household of an assessment, null when the caller may not see it. */
export const findAssessmentPlace = async (tx: Tx, assessmentId: string): Promise<Place | null> => {
  const { rows } = await sql<{ household_id: string; village_code: string }>`
    select a.household_id, h.village_code from assessment a join household h on h.id = a.household_id
      where a.id = ${assessmentId}`.execute(tx);
  const [row] = rows;
  return row === undefined ? null : { householdId: row.household_id, villageCode: row.village_code };
};

export type PendingDown = {
  readonly assessmentId: string;
  readonly childId: string;
  readonly name: string;
  readonly household: string;
  readonly village: string;
  readonly villageCode: string;
  readonly on: string;
  readonly by: string;
  readonly holds: RiskColour;
  readonly computed: RiskColour;
  readonly colour: RiskColour;
  readonly reason: string | null;
};

/** What waits for a supervisor in the caller's places, oldest first. */
export const findPendingDown = async (tx: Tx): Promise<readonly PendingDown[]> => {
  const { rows } = await sql<PendingDown>`
    select a.id as "assessmentId", a.child_id as "childId", c.name, h.label as household, r.name as village,
        h.village_code as "villageCode", a.assessed_on as "on", p.name as by, a.holds, a.computed, a.colour, a.reason
      from assessment a join child c on c.id = a.child_id join household h on h.id = a.household_id
      join region r on r.code = h.village_code join person p on p.id = a.assessed_by
      where a.state = 'pending-down' order by a.assessed_at, a.id`.execute(tx);
  return rows;
};
