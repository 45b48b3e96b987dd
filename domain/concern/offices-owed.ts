import type { ConcernOffice } from '../../contracts/vocabulary/concern';
import type { CalendarDay } from '../calendar/calendar-day';
import type { Concern } from '../care-file/care-file';
import type { Rules } from '../policy/rules';

/**
 * Offices that law or plan want told about this and that nobody is recorded to have told. Supervisor and county are civil
 * affairs: the report itself tells them.
 */
export const officesOwed = (
  { course, steps }: Pick<Concern, 'course' | 'steps'>,
  rules: Rules,
  today: CalendarDay,
): readonly ConcernOffice[] => {
  const offices = rules.on('concern.recipients', today).value;
  const wanted = (course === 'report' ? offices?.harm : offices?.guardian) ?? [];
  const told = steps.filter(({ step }) => step === 'told').map(({ what }) => what);
  return wanted.filter((office) => office !== 'civil' && !told.includes(office));
};
