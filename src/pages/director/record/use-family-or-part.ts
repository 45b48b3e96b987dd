import { useRouter } from '@tarojs/taro';
import { valueOf } from '../../../api/routes';
import { type UsedCall, useCall } from '../../../api/use-call';
import { carryOn, type Day } from '../../../kit/calendar/days';
import { familyOfPart } from '../residence/presenter';
import type { Family } from './family-facts';

export type UsedFamilyOrPart = {
  readonly outcome: UsedCall<'household.show' | 'residence.show'>;
  readonly family: Family | undefined;
  readonly today: Day;
  /** Another village's household: only its children registered here (`?part=1`). */
  readonly part: boolean;
};

/** The family a form was opened for, or the part of another village's that both sides gave to this one. */
export function useFamilyOrPart(): UsedFamilyOrPart {
  const { params } = useRouter();
  const part = valueOf(params, 'part') !== undefined;
  const input = { householdId: valueOf(params, 'id') ?? '' };
  const outcome: UsedFamilyOrPart['outcome'] = useCall<'household.show' | 'residence.show'>(
    part ? 'residence.show' : 'household.show',
    input,
    { keep: true },
  );
  const { data } = outcome;
  const asOf = outcome.state === 'offline' ? outcome.asOf : undefined;
  return {
    outcome,
    family: data === undefined || !('cases' in data) ? data : familyOfPart(data),
    today: carryOn(data?.today ?? '1970-01-01', asOf, new Date()),
    part,
  };
}
