import type { StaffRole } from '../../contracts/vocabulary/role';

export type PlaceLevel = 'county' | 'township' | 'village';

const LEVELS = { director: 'village', supervisor: 'township', county: 'county' } as const satisfies Record<
  StaffRole,
  PlaceLevel
>;

const ROLES = { village: 'director', township: 'supervisor', county: 'county' } as const satisfies Record<
  PlaceLevel,
  StaffRole
>;

/** Where a role is held: a director in a village, a supervisor in a township, an officer in a county. */
export const levelOfRole = (role: StaffRole): PlaceLevel => LEVELS[role];

/** The role that holds a place of this level. */
export const roleOfLevel = (level: PlaceLevel): StaffRole => ROLES[level];

type Grant = { readonly role: StaffRole; readonly region: string };

/** Whether somebody gives and ends posts here: the county all of its places', a supervisor those of the own villages. */
export const mayGive = (grants: readonly Grant[], { role, region }: Grant): boolean =>
  grants.some(
    (own) =>
      region.startsWith(own.region) &&
      (own.role === 'county' || (own.role === 'supervisor' && role === 'director')),
  );
