/** Who acts. `anyone`: somebody the platform identified who is not bound to a person yet. */
export const actorRoles = [
  'anyone',
  'guardian',
  'caregiver',
  'director',
  'supervisor',
  'county',
  'teacher',
] as const;
export type ActorRole = (typeof actorRoles)[number];

/** Roles given by a dated grant for a region: 儿童主任、儿童督导员、民政工作人员. */
export const staffRoles = ['director', 'supervisor', 'county'] as const;
export type StaffRole = (typeof staffRoles)[number];
