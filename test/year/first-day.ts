import { dayNumber } from './oracle/days';

/** Wednesday of the demo's first week. */
export const FIRST_DAY = dayNumber('2026-11-18');
