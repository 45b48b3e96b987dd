import type { FollowUpResult } from '../../contracts/vocabulary/follow-up';
import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import { stepsLeft } from './steps-left';

type Closing = {
  readonly followUpId: string;
  readonly result: FollowUpResult;
  readonly on: CalendarDay;
  readonly note: string | null;
};

/**
 * How a follow-up ended. What was planned comes first, telling the parents above all; only one that turned out not to be
 * needed ends with steps left over. Closed with the same result again, nothing changes.
 */
export const decideCloseFollowUp = (
  file: CareFile,
  closing: Closing,
  occasion: Occasion,
): Decision<
  Decided<null>,
  'record.notFound' | 'record.dayInFuture' | 'followUp.closed' | 'followUp.stepsLeft'
> => {
  const known = file.followUps.find(({ id }) => id === closing.followUpId);
  if (known === undefined) return refuse('record.notFound', { fields: ['followUpId'] });
  if (closing.on > occasion.today) return refuse('record.dayInFuture', { fields: ['on'] });
  if (known.result !== null) {
    return known.result === closing.result ? allow({ records: [], answer: null }) : refuse('followUp.closed');
  }
  if (closing.result !== 'not-needed' && stepsLeft(known).length > 0) {
    return refuse('followUp.stepsLeft', { fields: ['result'] });
  }
  return allow({
    records: [{ kind: 'follow-up-closed', ...closing, by: occasion.actor }],
    answer: null,
  });
};
