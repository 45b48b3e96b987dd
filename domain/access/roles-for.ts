import type { ActorRole } from '../../contracts/vocabulary/role';
import { handedOperations } from '../reassignment/movable-kinds';
import { type Actor, heldOf } from './acting-role';

/**
 * The roles in which an actor may try an operation, the held ones first. Whoever has taken work over acts as a director in the
 * operations that such work is recorded with, and in no other; for which household, the first wall asks.
 */
export const rolesFor = (
  actor: Actor,
  { name, actors }: { readonly name: string; readonly actors: readonly ActorRole[] },
): readonly ActorRole[] => {
  const held = heldOf(actor, actors);
  const takesOver = (actor.handed ?? []).length > 0 && handedOperations.some((handed) => handed === name);
  const gained = takesOver && actors.includes('director') && !held.includes('director');
  return gained ? [...held, 'director'] : held;
};
