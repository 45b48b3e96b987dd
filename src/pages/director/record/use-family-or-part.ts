import { useRouter } from '@tarojs/taro';
import type { DataOf } from '../../../api/call';
import { type RouteValues, valueOf } from '../../../api/routes';
import { type UsedCall, useCall } from '../../../api/use-call';
import { carryOn, type Day } from '../../../kit/calendar/days';
import { familyOfHanded } from './family-of-handed';
import { familyOfPart } from './family-of-part';
import type { Family } from './family-facts';

/**
 * The own village's household; another village's, with only its children registered here (`?part=1`); or another village's
 * whose visits or calls were taken over (`?handed=1`).
 */
export type Whose = 'own' | 'part' | 'handed';

/** What an address carries so that a page is about the same family again. */
export const askedAs = (whose: Whose): RouteValues => (whose === 'own' ? {} : { [whose]: '1' });

const asks = { own: 'household.show', part: 'residence.show', handed: 'task.showHanded' } as const;

export type UsedFamilyOrPart = {
  readonly outcome: UsedCall<'household.show' | 'residence.show' | 'task.showHanded'>;
  readonly family: Family | undefined;
  readonly today: Day;
  readonly whose: Whose;
};

/** The family a form was opened for, or the part of another village's that both sides gave to this one. */
export function useFamilyOrPart(): UsedFamilyOrPart {
  const { params } = useRouter();
  const whose = (['part', 'handed'] as const).find((key) => valueOf(params, key) !== undefined) ?? 'own';
  const input = { householdId: valueOf(params, 'id') ?? '' };
  const outcome: UsedFamilyOrPart['outcome'] = useCall<
    'household.show' | 'residence.show' | 'task.showHanded'
  >(asks[whose], input, { keep: true });
  const { data } = outcome;
  const asOf = outcome.state === 'offline' ? outcome.asOf : undefined;
  return {
    outcome,
    family: data === undefined ? undefined : familyOf(data),
    today: carryOn(data?.today ?? '1970-01-01', asOf, new Date()),
    whose,
  };
}

function familyOf(data: DataOf<'household.show' | 'residence.show' | 'task.showHanded'>): Family {
  if ('cases' in data) return familyOfPart(data);
  return 'reason' in data ? familyOfHanded(data) : data;
}
