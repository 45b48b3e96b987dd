import type { TaskKind } from '../../contracts/vocabulary/task';

/**
 * Work that somebody of another village can do without reading the family's file: going there, calling, and writing down
 * what a call said of the week. Everything else needs the file, which stays behind the wall of the village.
 */
export const movableKinds = [
  'home-visit',
  'director-contact',
  'weekly-contact',
] as const satisfies readonly TaskKind[];

export const isMovable = (kind: TaskKind): boolean => movableKinds.some((movable) => movable === kind);

/** The operations that this work is recorded with. */
export const handedOperations = ['visit.record', 'directorContact.record'] as const;

/** Which of them a visit or a call is recorded for: what opens these two operations to whoever took them over. */
export const handedWork = {
  visit: ['home-visit'],
  contact: ['director-contact', 'weekly-contact'],
} as const satisfies Record<'visit' | 'contact', readonly (typeof movableKinds)[number][]>;
