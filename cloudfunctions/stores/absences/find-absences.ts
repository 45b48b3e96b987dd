import { sql } from 'kysely';
import type {
  AbsenceAnswer,
  AbsenceFinding,
  AbsenceRole,
  AbsenceState,
  AbsenceStepKind,
} from '../../../contracts/vocabulary/absence';
import type { Place } from '../../../domain/access/acting-role';
import type { Tx } from '../../platform/database/connection';
import { pupilOfCaller } from '../schools/pupil-of-caller';

export type TodaysAbsence = {
  readonly absenceId: string;
  readonly childId: string;
  readonly name: string;
  readonly className: string | null;
  readonly state: AbsenceState;
  readonly askedAt: string;
  readonly answerDueAt: string;
};

/** A day's absences of the caller's own pupils: those still open first, the longest first. */
export const findPupilAbsences = async (tx: Tx, day: string): Promise<readonly TodaysAbsence[]> => {
  const { rows } = await sql<TodaysAbsence>`
    select a.id as "absenceId", k.id as "childId", k.name, k.class as "className", a.state, a.asked_at as "askedAt",
        a.answer_due_at as "answerDueAt"
      from absence a join child k on k.id = a.child_id where a.absent_on = ${day}::date and ${pupilOfCaller()}
      order by a.state = 'over', a.asked_at, k.name collate "zh-x-icu", k.id`.execute(tx);
  return rows;
};

/** The household of an absence, with the child's school and class today; null when the caller may not see it. */
export const findAbsencePlace = async (tx: Tx, absenceId: string): Promise<Place | null> => {
  const { rows } = await sql<{
    household_id: string;
    village_code: string;
    school: string | null;
    class: string | null;
  }>`select k.household_id, k.village_code, k.school, k.class from absence a join child k on k.id = a.child_id
      where a.id = ${absenceId}`.execute(tx);
  const [row] = rows;
  return row === undefined
    ? null
    : {
        householdId: row.household_id,
        villageCode: row.village_code,
        pupils: [{ school: row.school ?? '', className: row.class }],
      };
};

export type ShownAbsence = {
  readonly absenceId: string;
  readonly childId: string;
  readonly name: string;
  readonly school: string;
  readonly day: string;
  readonly state: AbsenceState;
  readonly askedAt: string;
  readonly answerDueAt: string;
  readonly steps: readonly {
    readonly step: AbsenceStepKind;
    readonly byId: string | null;
    readonly role: AbsenceRole | null;
    readonly called: string;
    readonly answer: AbsenceAnswer | null;
    readonly found: AbsenceFinding | null;
    readonly words: string | null;
    readonly at: string;
  }[];
  readonly people: readonly {
    readonly personId: string;
    readonly called: string;
    readonly phoneCipher: string | null;
  }[];
};

/** One absence with all that was said; null when the caller may not see it. A name behind a wall is empty. */
export const findAbsence = async (tx: Tx, absenceId: string): Promise<ShownAbsence | null> => {
  const { rows } = await sql<ShownAbsence>`
    select a.id as "absenceId", k.id as "childId", k.name, a.school, a.absent_on as day, a.state, a.asked_at as "askedAt",
        a.answer_due_at as "answerDueAt",
        (select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'byId', s.by_id, 'role', s.as_role,
             'called', coalesce((select n.called from absence_asked n where n.absence_id = s.absence_id and n.person_id = s.by_id),
               (select p.name from person p where p.id = s.by_id), ''),
             'answer', s.answer, 'found', s.found, 'words', s.words, 'at', s.at) order by s.seq), '[]')
           from absence_step s where s.absence_id = a.id) as steps,
        (select coalesce(jsonb_agg(jsonb_build_object('personId', n.person_id, 'called', n.called,
             'phoneCipher', (select p.phone_cipher from person p where p.id = n.person_id)) order by n.called, n.person_id), '[]')
           from absence_asked n where n.absence_id = a.id) as people
      from absence a join child k on k.id = a.child_id where a.id = ${absenceId}`.execute(tx);
  return rows[0] ?? null;
};
