import type {
  FollowUpDoer,
  FollowUpOrigin,
  FollowUpStep,
  FollowUpTopic,
} from '../../contracts/vocabulary/follow-up';
import { addDays, type CalendarDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';

export type OpenFollowUp = {
  readonly childIds: readonly string[];
  readonly topic: FollowUpTopic;
  readonly what: string | null;
  readonly steps: readonly FollowUpStep[];
  readonly who: FollowUpDoer;
  readonly dueOn: CalendarDay;
  readonly from: { readonly kind: FollowUpOrigin; readonly on: CalendarDay; readonly ref: string | null };
};

/** A product default: what is to take longer than this is not a follow-up with a date. */
const LONGEST_DAYS = 366;

type Codes = 'record.notFound' | 'record.dayInFuture' | 'followUp.dueInvalid' | 'followUp.alreadyOpen';

/**
 * Something that needs help gets steps, a day and somebody who sees to it (Putuo 2, Heze 2: abnormal, so tell the parents
 * in time; Shanghai 7: 发现问题和解决方案). The same thing about the same child is followed up once at a time.
 */
export const decideFollowUp = (
  file: CareFile,
  asked: OpenFollowUp,
  occasion: Occasion,
): Decision<Decided<{ readonly followUpId: string }>, Codes> => {
  const { from, dueOn, ...rest } = asked;
  const childIds = [...new Set(asked.childIds)];
  if (from.on > occasion.today) return refuse('record.dayInFuture', { fields: ['from.on'] });
  // A queued record may arrive after its day: what counts is that the day was ahead of what gave rise to it.
  if (dueOn < from.on || dueOn > addDays(occasion.today, LONGEST_DAYS)) {
    return refuse('followUp.dueInvalid', { fields: ['dueOn'] });
  }
  if (!childIds.every((id) => file.children.some((child) => child.id === id))) {
    return refuse('record.notFound', { fields: ['childIds'] });
  }
  if (isOpenAlready(file, asked)) return refuse('followUp.alreadyOpen', { fields: ['topic'] });
  const id = occasion.newId('fu');
  const record = {
    ...rest,
    id,
    childIds,
    steps: [...new Set(asked.steps)],
    dueOn,
    openedOn: occasion.today,
    from: from.kind,
    taken: [],
    result: null,
    closedOn: null,
  };
  const cause = { on: from.on, ref: from.ref };
  return allow({
    records: [{ kind: 'follow-up-opened', record, cause, by: occasion.actor }],
    answer: { followUpId: id },
  });
};

/** Whatever has no name of its own may be several things at once. */
const isOpenAlready = ({ followUps }: CareFile, { topic, childIds }: OpenFollowUp): boolean =>
  topic !== 'other' &&
  followUps.some(
    (known) =>
      known.result === null && known.topic === topic && known.childIds.some((id) => childIds.includes(id)),
  );
