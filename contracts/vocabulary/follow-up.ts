import { visitBlocks } from './visit';

/** What a follow-up is about: a block of the visit form, or anything else. */
export const followUpTopics = [...visitBlocks, 'other'] as const;
export type FollowUpTopic = (typeof followUpTopics)[number];

/** What can be done about it. `parents-told` is the plans' 告诉父母 (Putuo 2 and 5, Qidong 6, Heze 2). */
export const followUpSteps = [
  'parents-told',
  'caregiver-talked',
  'school-asked',
  'clinic',
  'mind-referral',
  'aid-applied',
  'hazard-removed',
  'township-told',
  'looked-again',
] as const;
export type FollowUpStep = (typeof followUpSteps)[number];

/** Who sees to it; the director keeps an eye on it whoever does. */
export const followUpDoers = ['director', 'guardian', 'caregiver', 'school', 'village', 'township'] as const;
export type FollowUpDoer = (typeof followUpDoers)[number];

/** How it ended. `not-needed` closes it with steps left over: it was a slip, or it settled by itself. */
export const followUpResults = ['solved', 'better', 'referred', 'not-needed'] as const;
export type FollowUpResult = (typeof followUpResults)[number];

/** What gave rise to it. */
export const followUpOrigins = ['visit', 'call', 'family-word', 'other'] as const;
export type FollowUpOrigin = (typeof followUpOrigins)[number];
