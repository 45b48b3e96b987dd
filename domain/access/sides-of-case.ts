import type { ResidenceSide } from '../../contracts/vocabulary/residence';
import { isWithinCounty } from '../residence/apart';
import type { Actor } from './acting-role';

/** A household and one place where children of it are registered. */
export type CasePlace = {
  readonly householdId: string;
  readonly villageCode: string;
  readonly registeredCode: string;
};

/**
 * The sides of a case that the actor directs, residence first; one person may direct both villages. A director of a place
 * directs it and no other: the side of registration gains nothing of the village where the child lives. Another county has
 * no side here: what was agreed with it is only written down.
 */
export const sidesOfCase = (
  { grants }: Pick<Actor, 'grants'>,
  { villageCode, registeredCode }: CasePlace,
): readonly ResidenceSide[] => {
  const directs = (code: string) =>
    grants.some(({ role, region }) => role === 'director' && code.startsWith(region));
  return [
    ...(directs(villageCode) ? (['residence'] as const) : []),
    ...(isWithinCounty(villageCode, registeredCode) && directs(registeredCode)
      ? (['registration'] as const)
      : []),
  ];
};
