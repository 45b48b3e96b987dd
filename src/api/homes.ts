import type { PhoneRole } from './roles';
import type { RouteName } from './routes';

/** The first page of each role. */
export const homes = {
  guardian: 'parent.home',
  caregiver: 'caregiver.home',
  director: 'director.today',
  supervisor: 'supervisor.week',
  county: 'supervisor.week',
  teacher: 'school.home',
} as const satisfies Record<PhoneRole, RouteName>;
