import type { TaskKind } from '../../contracts/vocabulary/task';

/** Where a household stands in its director's list: what cannot wait, children who need more care, everybody else. */
export const URGENT = 0;
export const KEY = 1;
export const ORDINARY = 2;

/**
 * Kinds that put their household on top whatever else is due (a product default): somebody in the family asked, or the care
 * itself is not right.
 */
export const urgentKinds: readonly TaskKind[] = ['family-request', 'caregiver-finding', 'absence-unanswered'];
