import { useRouter } from '@tarojs/taro';
import { valueOf } from '../../../api/routes';
import { type UsedCall, useCall } from '../../../api/use-call';
import { carryOn, type Day } from '../../../kit/calendar/days';

export type UsedFamily = {
  readonly outcome: UsedCall<'household.show'>;
  readonly householdId: string;
  /** Today as the functions know it, carried on while there is no network. */
  readonly today: Day;
};

/** The family a page was opened for (`?id=hh_…`), kept on the phone so that it opens without a signal. */
export function useFamily(): UsedFamily {
  const householdId = valueOf(useRouter().params, 'id') ?? '';
  const outcome = useCall('household.show', { householdId }, { keep: true });
  const asOf = outcome.state === 'offline' ? outcome.asOf : undefined;
  return { outcome, householdId, today: carryOn(outcome.data?.today ?? '1970-01-01', asOf, new Date()) };
}
