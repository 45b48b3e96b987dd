import type { Operations } from '../../contracts/index';
import type { Handler } from '../handler';
import { handleAnswerAbsence } from '../operations/absence/answer-absence';
import { handleShowAbsence } from '../operations/absence/show-absence';
import { handleShowAgreement } from '../operations/agreement/show-agreement';
import { handleSignAgreement } from '../operations/agreement/sign-agreement';
import { handleSendSigningCode } from '../operations/agreement/send-signing-code';
import { handleOpenConcern } from '../operations/concern/open-concern';
import { handleOwnConcerns } from '../operations/concern/show-own-concerns';
import { handleConfirmContact } from '../operations/contact/confirm-contact';
import { handleEndUnreachable } from '../operations/contact/end-unreachable';
import { handleRecordHomeStay } from '../operations/contact/record-home-stay';
import { handleRecordUnreachable } from '../operations/contact/record-unreachable';
import { handleSayNotYet } from '../operations/contact/say-not-yet';
import { handleWithdrawRecord } from '../operations/contact/withdraw-record';
import { handleGiveConsent } from '../operations/consent/give-consent';
import { handleSendFeedback } from '../operations/consent/send-feedback';
import { handleAskForHelp } from '../operations/family/ask-for-help';
import { handleAskToEndCare } from '../operations/family/ask-to-end-care';
import { handleSayFine } from '../operations/family/say-fine';
import { handleShowHome } from '../operations/home/show-home';
import { handleBindInvitation } from '../operations/invitation/bind-invitation';
import { handleOpenInvitation } from '../operations/invitation/open-invitation';
import { handleSendInvitationCode } from '../operations/invitation/send-invitation-code';
import { handleAcknowledgeNotice } from '../operations/notice/acknowledge-notice';
import { handleAnswerNotice } from '../operations/notice/answer-notice';
import { handleListNotices } from '../operations/notice/list-notices';
import { handleOpenNotice } from '../operations/notice/open-notice';
import { handleRecordSubscription } from '../operations/push/record-subscription';
import { handleStartSession } from '../operations/session/start-session';
import { handleWhoAmI } from '../operations/session/who-am-i';
import { handleHearAgreement } from '../operations/voice/hear-agreement';
import { handleHearNotice } from '../operations/voice/hear-notice';
import { handleSayHelpful } from '../operations/visit/say-helpful';
import { handleReadHelpPlans } from '../operations/help-plan/read-help-plans';
import type { LaterOperation } from './later-handlers';
import type { StaffOperation } from './staff-handlers';

type StaffHandlers = { readonly [Name in StaffOperation]: Handler<Operations[Name]> };

/** What no family can call is a file of its own beside the bundle, loaded on its first use: a parent's cold start does not pay for it. */
const byStaff =
  <Name extends StaffOperation>(name: Name): Handler<Operations[Name]> =>
  async (input, context) => {
    const handlers: StaffHandlers = (await import('./staff-handlers')).staffHandlers;
    return handlers[name](input, context);
  };

type LaterHandlers = { readonly [Name in LaterOperation]: Handler<Operations[Name]> };

/** The same for what nobody's first page asks for, and few of the days after it. */
const later =
  <Name extends LaterOperation>(name: Name): Handler<Operations[Name]> =>
  async (input, context) => {
    const handlers: LaterHandlers = (await import('./later-handlers')).laterHandlers;
    return handlers[name](input, context);
  };

/** Every operation's handler; a missing one, or one that refuses with an undeclared code, does not compile. */
export const handlers = {
  'agreement.draft': byStaff('agreement.draft'),
  'agreement.openDraft': byStaff('agreement.openDraft'),
  'agreement.decline': later('agreement.decline'),
  'agreement.end': byStaff('agreement.end'),
  'agreement.recordReceipt': byStaff('agreement.recordReceipt'),
  'agreement.document': later('agreement.document'),
  'agreement.verify': later('agreement.verify'),
  'agreement.checkRecords': later('agreement.checkRecords'),
  'agreement.proof': later('agreement.proof'),
  'finding.list': byStaff('finding.list'),
  'finding.open': byStaff('finding.open'),
  'finding.recordStep': byStaff('finding.recordStep'),
  'agreement.import': byStaff('agreement.import'),
  'agreement.importTemplate': byStaff('agreement.importTemplate'),
  'followUp.close': byStaff('followUp.close'),
  'followUp.open': byStaff('followUp.open'),
  'followUp.recordStep': byStaff('followUp.recordStep'),
  'agreement.mark': byStaff('agreement.mark'),
  'agreement.send': byStaff('agreement.send'),
  'agreement.show': handleShowAgreement,
  'agreement.sign': handleSignAgreement,
  'agreement.sendCode': handleSendSigningCode,
  'agreement.signingLink': later('agreement.signingLink'),
  'agreement.recordReading': later('agreement.recordReading'),
  'agreement.filePaper': byStaff('agreement.filePaper'),
  'attachment.upload': byStaff('attachment.upload'),
  'attachment.open': byStaff('attachment.open'),
  'attachment.listOfVisits': byStaff('attachment.listOfVisits'),
  'concern.open': handleOpenConcern,
  'concern.tellRecord': byStaff('concern.tellRecord'),
  'concern.dissuade': byStaff('concern.dissuade'),
  'concern.recordReceipt': byStaff('concern.recordReceipt'),
  'concern.accept': byStaff('concern.accept'),
  'concern.result': byStaff('concern.result'),
  'concern.close': byStaff('concern.close'),
  'concern.attach': byStaff('concern.attach'),
  'concern.list': byStaff('concern.list'),
  'concern.show': byStaff('concern.show'),
  'concern.mine': handleOwnConcerns,
  'concern.people': byStaff('concern.people'),
  'consent.give': handleGiveConsent,
  'contact.confirm': handleConfirmContact,
  'contact.sayNotYet': handleSayNotYet,
  'contact.recordHomeStay': handleRecordHomeStay,
  'contact.recordUnreachable': handleRecordUnreachable,
  'contact.endUnreachable': handleEndUnreachable,
  'directorContact.record': byStaff('directorContact.record'),
  'duty.explain': byStaff('duty.explain'),
  'duty.listByLastVisit': byStaff('duty.listByLastVisit'),
  'family.answer': byStaff('family.answer'),
  'family.askForHelp': handleAskForHelp,
  'family.askToEndCare': handleAskToEndCare,
  'family.sayFine': handleSayFine,
  'feedback.send': handleSendFeedback,
  'home.show': handleShowHome,
  'household.list': byStaff('household.list'),
  'household.show': byStaff('household.show'),
  'invitation.bind': handleBindInvitation,
  'invitation.create': byStaff('invitation.create'),
  'invitation.open': handleOpenInvitation,
  'invitation.sendCode': handleSendInvitationCode,
  'notice.acknowledge': handleAcknowledgeNotice,
  'notice.acknowledgeOnBehalf': byStaff('notice.acknowledgeOnBehalf'),
  'notice.answer': handleAnswerNotice,
  'notice.list': handleListNotices,
  'notice.listRecipients': byStaff('notice.listRecipients'),
  'notice.listSent': byStaff('notice.listSent'),
  'notice.open': handleOpenNotice,
  'notice.remind': byStaff('notice.remind'),
  'notice.showReach': byStaff('notice.showReach'),
  'notice.send': byStaff('notice.send'),
  'policy.setValue': byStaff('policy.setValue'),
  'push.recordSubscription': handleRecordSubscription,
  'record.withdraw': handleWithdrawRecord,
  'residence.agree': byStaff('residence.agree'),
  'residence.confirm': byStaff('residence.confirm'),
  'residence.list': byStaff('residence.list'),
  'residence.show': byStaff('residence.show'),
  'regionDuty.list': byStaff('regionDuty.list'),
  'regionDuty.record': byStaff('regionDuty.record'),
  'session.start': handleStartSession,
  'session.who': handleWhoAmI,
  'task.list': byStaff('task.list'),
  'visit.record': byStaff('visit.record'),
  'staff.invite': byStaff('staff.invite'),
  'staff.withdrawInvitation': byStaff('staff.withdrawInvitation'),
  'staff.list': byStaff('staff.list'),
  'staff.end': byStaff('staff.end'),
  'cover.set': byStaff('cover.set'),
  'cover.end': byStaff('cover.end'),
  'transfer.propose': byStaff('transfer.propose'),
  'transfer.answer': byStaff('transfer.answer'),
  'transfer.withdraw': byStaff('transfer.withdraw'),
  'transfer.list': byStaff('transfer.list'),
  'transfer.show': byStaff('transfer.show'),
  'voice.hearAgreement': handleHearAgreement,
  'voice.hearNotice': handleHearNotice,
  'visit.sayHelpful': handleSayHelpful,
  'visit.showHelpful': byStaff('visit.showHelpful'),
  'worklog.show': byStaff('worklog.show'),
  'assessment.show': byStaff('assessment.show'),
  'assessment.record': byStaff('assessment.record'),
  'assessment.confirmDown': byStaff('assessment.confirmDown'),
  'assessment.refuseDown': byStaff('assessment.refuseDown'),
  'assessment.listPending': byStaff('assessment.listPending'),
  'helpPlan.show': byStaff('helpPlan.show'),
  'helpPlan.write': byStaff('helpPlan.write'),
  'helpPlan.recordResult': byStaff('helpPlan.recordResult'),
  'helpPlan.close': byStaff('helpPlan.close'),
  'helpPlan.read': handleReadHelpPlans,
  'instrument.load': byStaff('instrument.load'),
  'instrument.activate': byStaff('instrument.activate'),
  'instrument.list': byStaff('instrument.list'),
  'keyFact.list': byStaff('keyFact.list'),
  'keyFact.add': byStaff('keyFact.add'),
  'keyFact.end': byStaff('keyFact.end'),
  'keyFact.listSingleParents': byStaff('keyFact.listSingleParents'),
  'supervision.overview': byStaff('supervision.overview'),
  'supervision.tasks': byStaff('supervision.tasks'),
  'supervision.villages': byStaff('supervision.villages'),
  'supervision.assign': byStaff('supervision.assign'),
  'supervision.assigned': byStaff('supervision.assigned'),
  'supervision.withdrawAssigned': byStaff('supervision.withdrawAssigned'),
  'task.showAssigned': byStaff('task.showAssigned'),
  'task.finishAssigned': byStaff('task.finishAssigned'),
  'task.reassign': byStaff('task.reassign'),
  'task.acceptReassignment': byStaff('task.acceptReassignment'),
  'task.declineReassignment': byStaff('task.declineReassignment'),
  'task.withdrawReassignment': byStaff('task.withdrawReassignment'),
  'task.listReassignments': byStaff('task.listReassignments'),
  'task.showHanded': byStaff('task.showHanded'),
  'noticeTopic.list': byStaff('noticeTopic.list'),
  'noticeTopic.show': byStaff('noticeTopic.show'),
  'noticeTopic.write': byStaff('noticeTopic.write'),
  'calendar.show': byStaff('calendar.show'),
  'calendar.import': byStaff('calendar.import'),
  'noticeSeason.list': byStaff('noticeSeason.list'),
  'noticeSeason.send': byStaff('noticeSeason.send'),
  'noticeSeason.dismiss': byStaff('noticeSeason.dismiss'),
  'notice.listWaiting': byStaff('notice.listWaiting'),
  'notice.approve': byStaff('notice.approve'),
  'notice.withdraw': byStaff('notice.withdraw'),
  'notice.listParked': byStaff('notice.listParked'),
  'unreachable.list': byStaff('unreachable.list'),
  'unreachable.found': byStaff('unreachable.found'),
  'mark.list': byStaff('mark.list'),
  'mark.settle': byStaff('mark.settle'),
  'notice.answerParked': byStaff('notice.answerParked'),
  'notice.composer': byStaff('notice.composer'),
  'notice.preview': byStaff('notice.preview'),
  'school.home': byStaff('school.home'),
  'school.listPupils': byStaff('school.listPupils'),
  'school.setClass': byStaff('school.setClass'),
  'school.list': byStaff('school.list'),
  'school.invite': byStaff('school.invite'),
  'school.withdrawInvitation': byStaff('school.withdrawInvitation'),
  'school.endPost': byStaff('school.endPost'),
  'absence.report': byStaff('absence.report'),
  'absence.arrived': byStaff('absence.arrived'),
  'absence.resolve': byStaff('absence.resolve'),
  'absence.answer': handleAnswerAbsence,
  'absence.show': handleShowAbsence,
  'voiceLetter.begin': later('voiceLetter.begin'),
  'voiceLetter.send': later('voiceLetter.send'),
  'voiceLetter.list': later('voiceLetter.list'),
  'voiceLetter.open': later('voiceLetter.open'),
  'voiceLetter.hear': later('voiceLetter.hear'),
  'voiceLetter.remove': later('voiceLetter.remove'),
  'talk.show': later('talk.show'),
  'talk.ask': later('talk.ask'),
  'talk.withdraw': later('talk.withdraw'),
  'talk.list': byStaff('talk.list'),
  'talk.accept': byStaff('talk.accept'),
  'talk.follow': byStaff('talk.follow'),
  'talk.close': byStaff('talk.close'),
  'supportContact.set': byStaff('supportContact.set'),
  'mentorWord.leave': byStaff('mentorWord.leave'),
  'mentorWord.takeBack': byStaff('mentorWord.takeBack'),
  'thread.list': later('thread.list'),
  'thread.show': later('thread.show'),
  'thread.say': later('thread.say'),
  'thread.correct': later('thread.correct'),
  'thread.takeBack': later('thread.takeBack'),
  'thread.read': later('thread.read'),
  'thread.listOfPost': byStaff('thread.listOfPost'),
  'thread.settle': byStaff('thread.settle'),
  'thread.countWaiting': byStaff('thread.countWaiting'),
  'supportContact.list': byStaff('supportContact.list'),
  'notice.listPupils': byStaff('notice.listPupils'),
  'safetyWord.show': byStaff('safetyWord.show'),
  'safetyWord.send': byStaff('safetyWord.send'),
} satisfies { readonly [Name in keyof Operations]: Handler<Operations[Name]> };
