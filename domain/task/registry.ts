import type { TaskKind } from '../../contracts/vocabulary/task';
import type { TaskType } from './task-type';
import { absenceUnanswered } from './types/absence-unanswered';
import { assignedWork } from './types/assigned-work';
import { agreementDeclined } from './types/agreement-declined';
import { agreementExpiring } from './types/agreement-expiring';
import { agreementUnsigned } from './types/agreement-unsigned';
import { assessmentReview } from './types/assessment-review';
import { caregiverFinding } from './types/caregiver-finding';
import { countyDuty, townDuty } from './types/region-duty';
import { concernFollowUp } from './types/concern-follow-up';
import { concernReceipt } from './types/concern-receipt';
import { directorContact } from './types/director-contact';
import { dutySplit, dutySplitRegistered } from './types/duty-split';
import { familyRequest } from './types/family-request';
import { followUp } from './types/follow-up';
import { helpPlanStep } from './types/help-plan-step';
import { guardianUnreachable } from './types/guardian-unreachable';
import { homeVisit } from './types/home-visit';
import { calendarMissing, noticeSeason } from './types/notice-season';
import { noticeUnacknowledged } from './types/notice-unacknowledged';
import { receiptSchool, receiptVillage } from './types/receipts';
import { talkRequest } from './types/talk-request';
import { threadUnanswered } from './types/thread-unanswered';
import { transferAnswer } from './types/transfer-answer';
import { valueMissing } from './types/value-missing';
import { villageUnheld } from './types/village-unheld';
import { weeklyContact } from './types/weekly-contact';

/** Every declared task type; a kind without one does not compile. */
export const taskTypes = {
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
  'concern-receipt': concernReceipt,
  'concern-follow-up': concernFollowUp,
  'assessment-review': assessmentReview,
  'help-plan-step': helpPlanStep,
  'value-missing': valueMissing,
  'duty-split': dutySplit,
  'duty-split-registered': dutySplitRegistered,
  'town-duty': townDuty,
  'county-duty': countyDuty,
  'follow-up': followUp,
  'guardian-unreachable': guardianUnreachable,
  'transfer-answer': transferAnswer,
  'village-unheld': villageUnheld,
  'assigned-work': assignedWork,
  'notice-season': noticeSeason,
  'calendar-missing': calendarMissing,
  'absence-unanswered': absenceUnanswered,
  'talk-request': talkRequest,
  'thread-unanswered': threadUnanswered,
} satisfies { readonly [Kind in TaskKind]: TaskType<Kind> };
