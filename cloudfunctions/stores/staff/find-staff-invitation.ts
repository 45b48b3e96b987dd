import { sql } from 'kysely';
import type { StaffRole } from '../../../contracts/vocabulary/role';
import type { Tx } from '../../platform/database/connection';

export type OpenStaffInvitation = {
  readonly role: StaffRole;
  readonly region: string;
  readonly used: boolean;
};

/** What an invitation is for, and whether it was used; locked, and null when the caller may not see it. */
export const findStaffInvitation = async (tx: Tx, id: string): Promise<OpenStaffInvitation | null> => {
  const { rows } = await sql<OpenStaffInvitation>`
    select role, region_code as region, used_at is not null as used from staff_invitation where id = ${id} and role <> 'teacher' for update`.execute(
    tx,
  );
  return rows[0] ?? null;
};
