import type { ActorRole } from '../../contracts/vocabulary/role';

/** Which end of the line somebody of a family is at. */
export const familySide = (role: ActorRole): 'guardian' | 'caregiver' =>
  role === 'guardian' ? 'guardian' : 'caregiver';
