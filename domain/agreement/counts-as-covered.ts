import type { CalendarDay } from '../calendar/calendar-day';
import type { Agreement } from '../care-file/agreement-facts';
import type { Rules } from '../policy/rules';

/**
 * Whether an agreement in force counts for the plan's 100 %. A county may count only those whose signed paper is filed:
 * whether an electronic signature will do under such an agreement is not settled (电子签名法第三条).
 */
export const countsAsCovered = (
  { paperFiledOn }: Pick<Agreement, 'paperFiledOn'>,
  rules: Rules,
  day: CalendarDay,
): boolean => rules.on('agreement.counts', day).value !== 'paper' || paperFiledOn !== null;
