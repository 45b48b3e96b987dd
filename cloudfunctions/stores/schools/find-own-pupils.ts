import { sql } from 'kysely';
import type { AbsenceState } from '../../../contracts/vocabulary/absence';
import type { Tx } from '../../platform/database/connection';
import { pupilOfCaller } from './pupil-of-caller';

export type OwnPupil = {
  readonly childId: string;
  readonly name: string;
  readonly school: string;
  readonly className: string | null;
  readonly birthOn: string;
  readonly kin: readonly string[];
  readonly absence: { readonly absenceId: string; readonly state: AbsenceState } | null;
};

export type PupilsWanted = {
  /** A piece of the name; '' for all. */
  readonly find: string;
  /** The last child of the page before, by id; '' for the first page. */
  readonly after: string;
  readonly limit: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
};

/** The caller's own pupils among the children on file, by name; with today's absence. */
export const findOwnPupils = async (tx: Tx, wanted: PupilsWanted): Promise<readonly OwnPupil[]> => {
  const { find, after, limit, today } = wanted;
  const { rows } = await sql<OwnPupil>`
    with page as (
      select k.id, k.name, k.school, k.class, k.birth_on from child k
        where ${pupilOfCaller()} and (${find} = '' or strpos(k.name, ${find}) > 0)
          and (${after} = '' or (k.name collate "zh-x-icu", k.id) > (select l.name collate "zh-x-icu", l.id from child l where l.id = ${after}))
        order by k.name collate "zh-x-icu", k.id limit ${limit}
    ), kin as (select * from care_pupil_kin((select array_agg(id) from page), ${today}::date))
    select p.id as "childId", p.name, p.school, p.class as "className", p.birth_on as "birthOn", coalesce(n.kin, '[]') as kin,
        (select jsonb_build_object('absenceId', a.id, 'state', a.state) from absence a
           where a.child_id = p.id and a.absent_on = ${today}::date) as absence
      from page p left join kin n on n.child_id = p.id order by p.name collate "zh-x-icu", p.id`.execute(tx);
  return rows;
};
