import { addDays, type CalendarDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { CareRecord } from '../care-file/records';

/** What time alone does to a file: an agreement whose term was over yesterday has ended, on its own last day. */
export const expireAgreements = (file: CareFile, today: CalendarDay): readonly CareRecord[] =>
  file.agreements
    .filter((agreement) => agreement.state === 'in-force' && agreement.termTo < today)
    .map((agreement) => ({
      kind: 'agreement-ended',
      agreement: { ...agreement, state: 'ended', endedOn: agreement.termTo, endedWhy: 'expired' },
      note: null,
      temporary: null,
    }));

/** The next day on which an agreement of the household will have ended by itself. */
export const nextExpiryOn = (file: CareFile): CalendarDay | null =>
  file.agreements
    .filter(({ state }) => state === 'in-force')
    .map(({ termTo }) => addDays(termTo, 1))
    .sort((a, b) => a - b)[0] ?? null;
