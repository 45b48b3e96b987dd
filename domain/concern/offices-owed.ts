import type { ConcernOffice } from '../../contracts/vocabulary/concern';
import type { CalendarDay } from '../calendar/calendar-day';
import type { Concern } from '../care-file/concern-facts';
import type { Rules } from '../policy/rules';

/**
 * 未成年人保护法第十一条: police, civil affairs, education; Qidong 7 adds health. Chongqing 8 names the procuratorate for
 * children of single parents; the product asks for it for every child there.
 */
const toldOfHarm = (rules: Rules, today: CalendarDay): readonly ConcernOffice[] => [
  ...new Set([
    ...(rules.on('concern.recipients', today).value ?? []),
    ...(rules.on('concern.singleParentRecipients', today).value ?? []),
  ]),
];

/** 未成年人保护法第一百一十八条: the police; Chongqing 8 lists more. */
const toldOfNeglect = (rules: Rules, today: CalendarDay): readonly ConcernOffice[] =>
  rules.on('concern.neglectRecipients', today).value ?? ['police'];

/**
 * Offices that law or plan want told about this and that nobody is recorded to have told. Supervisor and county are civil
 * affairs: the report itself tells them.
 */
export const officesOwed = (
  { course, steps }: Pick<Concern, 'course' | 'steps'>,
  rules: Rules,
  today: CalendarDay,
): readonly ConcernOffice[] => {
  const wanted = course === 'report' ? toldOfHarm(rules, today) : toldOfNeglect(rules, today);
  const told = steps.filter(({ step }) => step === 'told').map(({ what }) => what);
  return wanted.filter((office) => office !== 'civil' && !told.includes(office));
};
