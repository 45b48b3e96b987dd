import type { AgreementContent } from '../../contracts/agreement-content';
import { ageOn } from '../calendar/age';
import type { CalendarDay } from '../calendar/calendar-day';
import { allow, type Decision, refuse } from '../decision';

const ENTRUSTMENT = '未成年人保护法第二十二条';
const CAPACITY_AT_16 = '民法典第十八条';

type Codes =
  | 'agreement.caregiverBarred'
  | 'agreement.caregiverNoCapacity'
  | 'agreement.caregiverUnder16'
  | 'agreement.caregiverIncomeUnproven';

/**
 * Who may be entrusted (未成年人保护法第二十二条): none of the four bars, full civil capacity. Below 16 never; at 16 and
 * 17 only who lives mainly on the own income (民法典第十八条第二款), stated and checked by the director. Old age, illness
 * or disability never block: they warn (see `decide-draft.ts`).
 */
export const screenCaregiver = (
  screen: AgreementContent['caregiver'],
  birthOn: CalendarDay | null,
  today: CalendarDay,
): Decision<null, Codes> => {
  const at = (field: string, article = ENTRUSTMENT) => ({ fields: [`content.caregiver.${field}`], article });
  if (screen.bars.length > 0) return refuse('agreement.caregiverBarred', at('bars'));
  // Without a birth date capacity can't be known, and an unknown must not pass as a yes.
  if (birthOn === null) return refuse('agreement.caregiverNoCapacity', at('personId'));
  const age = ageOn(birthOn, today);
  if (age < 16) return refuse('agreement.caregiverUnder16', at('personId'));
  if (age < 18 && !(screen.ownIncome?.stated === true && screen.ownIncome.checkedByDirector)) {
    return refuse('agreement.caregiverIncomeUnproven', at('ownIncome', CAPACITY_AT_16));
  }
  if (!screen.fullCivilCapacity) return refuse('agreement.caregiverNoCapacity', at('fullCivilCapacity'));
  return allow(null);
};
