import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

export type TeacherInvitation = {
  readonly school: string;
  readonly className: string | null;
  readonly region: string;
  readonly used: boolean;
};

/** What a teacher's invitation is for, and whether it was used; locked, and null when the caller may not see it. */
export const findTeacherInvitation = async (tx: Tx, id: string): Promise<TeacherInvitation | null> => {
  const { rows } = await sql<TeacherInvitation>`
    select school, class as "className", region_code as region, used_at is not null as used from staff_invitation
      where id = ${id} and role = 'teacher' for update`.execute(tx);
  return rows[0] ?? null;
};
