import type { ActorRole } from '../../contracts/vocabulary/role';
import { handedOperations } from '../reassignment/movable-kinds';
import { type Actor, rolesOf } from './acting-role';

/**
 * The roles in which an actor may try an operation, in its order. Whoever has taken work over acts as a director in the
 * operations that such work is recorded with, and in no other; for which household, the first wall asks.
 */
export const rolesFor = (
  actor: Actor,
  { name, actors }: { readonly name: string; readonly actors: readonly ActorRole[] },
): readonly ActorRole[] => {
  const held = rolesOf(actor);
  const takesOver = (actor.handed ?? []).length > 0 && handedOperations.some((handed) => handed === name);
  return actors.filter((role) => held.includes(role) || (role === 'director' && takesOver));
};
