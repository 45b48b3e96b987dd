import type { MessageTopic } from '../../contracts/vocabulary/topic';
import type { Topic } from './topic';
import { absence, absenceOver, absenceRaised } from './topics/absence';
import { agreementExpiring, agreementInForce, agreementToSign } from './topics/agreement';
import { concern, concernFamily, concernReceipt, concernStatus } from './topics/concern';
import { contactReminder } from './topics/contact-reminder';
import { directorDigest } from './topics/director-digest';
import { familyRequest } from './topics/family-request';
import { notice } from './topics/notice';
import { noticeDigest } from './topics/notice-digest';
import { phoneCode } from './topics/phone-code';
import { staffCover } from './topics/staff-cover';
import { assignedWorkTopic, supervisionDigest, taskAsked } from './topics/supervision';
import { approvalAsked, schoolAnswered } from './topics/staff-asked';
import { talkAsked, talkNews } from './topics/talk';
import { threadDigest, threadLine } from './topics/thread';
import { voiceLetter } from './topics/voice-letter';

/** Every declared message topic; a topic without one does not compile. */
export const topics = {
  'contact-reminder': contactReminder,
  'director-digest': directorDigest,
  notice,
  'notice-digest': noticeDigest,
  'agreement-to-sign': agreementToSign,
  'agreement-in-force': agreementInForce,
  'agreement-expiring': agreementExpiring,
  'family-request': familyRequest,
  concern,
  'concern-receipt': concernReceipt,
  'concern-family': concernFamily,
  'concern-status': concernStatus,
  'phone-code': phoneCode,
  'staff-cover': staffCover,
  'supervision-digest': supervisionDigest,
  'task-asked': taskAsked,
  'assigned-work': assignedWorkTopic,
  absence,
  'absence-raised': absenceRaised,
  'absence-over': absenceOver,
  'voice-letter': voiceLetter,
  'talk-asked': talkAsked,
  'talk-news': talkNews,
  'thread-line': threadLine,
  'thread-digest': threadDigest,
  'approval-asked': approvalAsked,
  'school-answered': schoolAnswered,
} satisfies { readonly [Name in MessageTopic]: Topic<Name> };
