import { statutorySituations } from '../../contracts/vocabulary/concern';
import type { CalendarDay } from '../calendar/calendar-day';
import type { Concern } from '../care-file/concern-facts';
import type { Rules } from '../policy/rules';

type Case = Pick<Concern, 'course' | 'situations'>;

/**
 * Whether the police have to be told and the number they gave belongs into the record: always for harm and for a guardian
 * who does not act (意见 art. 2; 未成年人保护法 art. 118); for a child found unattended or alone where the plan says 第一时间
 * (Qidong 1).
 */
export const owesReceipt = ({ course, situations }: Case, rules: Rules, today: CalendarDay): boolean => {
  if (course === 'report' || course === 'guardianship') return true;
  const first: readonly string[] = rules.on('concern.policeAtOnce', today).value ?? [];
  return situations.some((each) => first.includes(each));
};

/** Owed and not recorded, while the case is open. */
export const lacksReceipt = ({ state, receiptOwed, steps }: Concern): boolean =>
  receiptOwed && state !== 'closed' && !steps.some(({ step }) => step === 'receipt');

/** Whether the law lets nobody wait for a dissuasion: one of the nine situations, or one the plan puts first. */
export const mayNotWait = ({ situations }: Case, rules: Rules, today: CalendarDay): boolean => {
  const first: readonly string[] = rules.on('concern.policeAtOnce', today).value ?? [];
  return situations.some(
    (each) => first.includes(each) || (statutorySituations as readonly string[]).includes(each),
  );
};

/** Dissuasion comes first where a guardian does not act (art. 118), and was not recorded yet. */
export const lacksDissuasion = ({ course, steps }: Concern): boolean =>
  course === 'guardianship' && !steps.some(({ step }) => step === 'dissuaded');
