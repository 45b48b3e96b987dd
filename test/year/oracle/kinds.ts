import {
  agreementDeclined,
  agreementExpiring,
  agreementUnsigned,
  receiptSchool,
  receiptVillage,
} from './agreements';
import { assessmentReview } from './colours';
import { caregiverFinding, familyRequest, noticeUnacknowledged } from './events';
import { directorContact, homeVisit } from './interval';
import type { Kind } from './kind';
import { dutySplit, dutySplitRegistered } from './residence';
import { guardianUnreachable } from './unreachable';
import { weeklyContact } from './weekly-contact';

/** Nobody reports harm, plans help, notes a follow-up, hands a household over or sends work to many in this year: nothing of the kind is due. */
const nothing: Kind = () => [];

/** Every kind of a child's task, written again from the plans. A new kind of the product needs its own line here. */
export const kinds: Readonly<Record<string, Kind>> = {
  'weekly-contact': weeklyContact,
  'director-contact': directorContact,
  'home-visit': homeVisit,
  'agreement-unsigned': agreementUnsigned,
  'agreement-expiring': agreementExpiring,
  'agreement-declined': agreementDeclined,
  'receipt-school': receiptSchool,
  'receipt-village': receiptVillage,
  'caregiver-finding': caregiverFinding,
  'notice-unacknowledged': noticeUnacknowledged,
  'family-request': familyRequest,
  'duty-split': dutySplit,
  'duty-split-registered': dutySplitRegistered,
  'concern-receipt': nothing,
  'concern-follow-up': nothing,
  'assessment-review': assessmentReview,
  'help-plan-step': nothing,
  'follow-up': nothing,
  'guardian-unreachable': guardianUnreachable,
  'transfer-answer': nothing,
  'assigned-work': nothing,
  'absence-unanswered': nothing,
  'talk-request': nothing,
  'thread-unanswered': nothing,
};

/** Kinds that the year has no act for: the simulation holds that no such task ever existed. */
export const NEVER = Object.keys(kinds).filter((kind) => kinds[kind] === nothing);

/** Kinds that belong to a region: recounted by `silentKeys`, by `owedByRegions`, by `owedByPosts` and by `owedByCalendar`. */
export const OF_REGIONS = [
  'value-missing',
  'town-duty',
  'county-duty',
  'village-unheld',
  'notice-season',
  'calendar-missing',
];
