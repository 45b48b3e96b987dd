import type { FollowUpStep } from '../../contracts/vocabulary/follow-up';
import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import { stepsLeft } from './steps-left';

type Taken = {
  readonly followUpId: string;
  readonly step: FollowUpStep;
  readonly on: CalendarDay;
  readonly note: string | null;
};

/** A step was taken. The same step of the same day again changes nothing: one call reached the parents, not two. */
export const decideFollowUpStep = (
  file: CareFile,
  taken: Taken,
  occasion: Occasion,
): Decision<
  Decided<{ readonly left: readonly FollowUpStep[] }>,
  'record.notFound' | 'record.dayInFuture' | 'followUp.closed'
> => {
  const known = file.followUps.find(({ id }) => id === taken.followUpId);
  if (known === undefined) return refuse('record.notFound', { fields: ['followUpId'] });
  if (taken.on > occasion.today) return refuse('record.dayInFuture', { fields: ['on'] });
  if (known.taken.some(({ step, on }) => step === taken.step && on === taken.on)) {
    return allow({ records: [], answer: { left: stepsLeft(known) } });
  }
  if (known.result !== null) return refuse('followUp.closed');
  const after = { ...known, taken: [...known.taken, taken] };
  return allow({
    records: [{ kind: 'follow-up-step', ...taken, by: occasion.actor }],
    answer: { left: stepsLeft(after) },
  });
};
