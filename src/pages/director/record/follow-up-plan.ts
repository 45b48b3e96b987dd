import type { FollowUpStep, FollowUpTopic } from '../../../../contracts/vocabulary/follow-up';
import { addDays, type Day } from '../../../kit/calendar/days';

/** What usually follows, as a proposal: telling the parents comes first wherever something is not right. */
const usual: Readonly<Record<FollowUpTopic, readonly FollowUpStep[]>> = {
  living: ['parents-told', 'aid-applied'],
  study: ['parents-told', 'school-asked'],
  health: ['parents-told', 'clinic'],
  mind: ['parents-told', 'mind-referral', 'looked-again'],
  'home-safety': ['caregiver-talked', 'hazard-removed'],
  'water-safety': ['hazard-removed', 'township-told'],
  caregiver: ['parents-told', 'looked-again'],
  school: ['school-asked', 'parents-told'],
  other: ['parents-told'],
};

/** Steps proposed for a topic. A child who may have been wronged is no matter to be told around at home first. */
export function proposedSteps(topic: FollowUpTopic, marks: readonly string[] = []): readonly FollowUpStep[] {
  return marks.includes('wronged') ? ['township-told', 'looked-again'] : usual[topic];
}

export const WITHIN_DAYS = { week: 7, fortnight: 14, month: 30 } as const;

/** The near days a follow-up can have. */
export function dueWithin(today: Day, within: keyof typeof WITHIN_DAYS): Day {
  return addDays(today, WITHIN_DAYS[within]);
}
