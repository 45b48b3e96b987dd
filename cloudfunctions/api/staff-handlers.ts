import type { Operations } from '../../contracts/index';
import type { Handler } from '../handler';
import { messageHandlers } from './message-handlers';
import { handleDraftAgreement } from '../operations/agreement/draft-agreement';
import { handleOpenDraft } from '../operations/agreement/open-draft';
import { handleEndAgreement } from '../operations/agreement/end-agreement';
import { handleRecordReceipt } from '../operations/agreement/record-receipt';
import { handleListFindings } from '../operations/finding/list-findings';
import { handleOpenFinding } from '../operations/finding/open-finding';
import { handleRecordFindingStep } from '../operations/finding/record-step';
import { handleCloseFollowUp } from '../operations/follow-up/close-follow-up';
import { handleOpenFollowUp } from '../operations/follow-up/open-follow-up';
import { handleRecordFollowUpStep } from '../operations/follow-up/record-follow-up-step';
import { handleMarkAgreement } from '../operations/agreement/mark-agreement';
import { handleSendAgreement } from '../operations/agreement/send-agreement';
import { handleFilePaper } from '../operations/agreement/file-paper';
import { handleOpenAttachment } from '../operations/attachment/open-attachment';
import { handleListVisitFiles } from '../operations/attachment/list-visit-files';
import { handleUploadAttachment } from '../operations/attachment/upload-attachment';
import { handleTellConcern } from '../operations/concern/tell-concern';
import { handleDissuadeConcern } from '../operations/concern/dissuade-concern';
import { handleRecordConcernReceipt } from '../operations/concern/record-concern-receipt';
import { handleAcceptConcern } from '../operations/concern/accept-concern';
import { handleResultConcern } from '../operations/concern/result-concern';
import { handleCloseConcern } from '../operations/concern/close-concern';
import { handleAttachToConcern } from '../operations/concern/attach-to-concern';
import { handleListConcerns } from '../operations/concern/list-concerns';
import { handleShowConcern } from '../operations/concern/show-concern';
import { handleConcernPeople } from '../operations/concern/find-concern-people';
import { handleRecordDirectorContact } from '../operations/contact/record-director-contact';
import { handleAnswerFamily } from '../operations/family/answer-family';
import { handleExplainDuties } from '../operations/duty/explain-duties';
import { handleListByLastVisit } from '../operations/duty/list-by-last-visit';
import { handleListHouseholds } from '../operations/household/list-households';
import { handleShowHousehold } from '../operations/household/show-household';
import { handleImportAgreements } from '../operations/import/import-agreements';
import { handleImportTemplate } from '../operations/import/import-template';
import { handleCreateInvitation } from '../operations/invitation/create-invitation';
import { handleSetPolicyValue } from '../operations/policy/set-policy-value';
import { handleAgreeSplit } from '../operations/residence/agree-split';
import { handleConfirmSplit } from '../operations/residence/confirm-split';
import { handleListResidence } from '../operations/residence/list-residence';
import { handleShowResidence } from '../operations/residence/show-residence';
import { handleListRegionDuties } from '../operations/region-duty/list-region-duties';
import { handleRecordRegionDuty } from '../operations/region-duty/record-region-duty';
import { handleInviteStaff } from '../operations/staff/invite-staff';
import { handleWithdrawStaffInvitation } from '../operations/staff/withdraw-staff-invitation';
import { handleListStaff } from '../operations/staff/list-staff';
import { handleEndStaff } from '../operations/staff/end-staff';
import { handleSetCover } from '../operations/cover/set-cover';
import { handleEndCover } from '../operations/cover/end-cover';
import { handleProposeTransfer } from '../operations/transfer/propose-transfer';
import { handleAnswerTransfer } from '../operations/transfer/answer-transfer';
import { handleWithdrawTransfer } from '../operations/transfer/withdraw-transfer';
import { handleListTransfers } from '../operations/transfer/list-transfers';
import { handleShowTransfer } from '../operations/transfer/show-transfer';
import { handleListTasks } from '../operations/task/list-tasks';
import { handleRecordVisit } from '../operations/visit/record-visit';
import { handleShowHelpful } from '../operations/visit/show-helpful';
import { handleShowWorklog } from '../operations/worklog/show-worklog';
import { handleShowAssessment } from '../operations/assessment/show-assessment';
import { handleRecordAssessment } from '../operations/assessment/record-assessment';
import { handleConfirmDown } from '../operations/assessment/confirm-down';
import { handleRefuseDown } from '../operations/assessment/refuse-down';
import { handleListPendingDown } from '../operations/assessment/list-pending-down';
import { handleShowHelpPlan } from '../operations/help-plan/show-help-plan';
import { handleWriteHelpPlan } from '../operations/help-plan/write-help-plan';
import { handleRecordHelpResult } from '../operations/help-plan/record-help-result';
import { handleCloseHelpPlan } from '../operations/help-plan/close-help-plan';
import { handleLoadInstrument } from '../operations/instrument/load-instrument';
import { handleActivateInstrument } from '../operations/instrument/activate-instrument';
import { handleListInstruments } from '../operations/instrument/list-instruments';
import { handleListKeyFacts } from '../operations/key-fact/list-key-facts';
import { handleAddKeyFact } from '../operations/key-fact/add-key-fact';
import { handleEndKeyFact } from '../operations/key-fact/end-key-fact';
import { handleListSingleParents } from '../operations/key-fact/list-single-parents';
import { handleShowOverview } from '../operations/supervision/show-overview';
import { handleListSupervisedTasks } from '../operations/supervision/list-supervised-tasks';
import { handleListVillages } from '../operations/supervision/list-villages';
import { handleSendAssignment } from '../operations/assignment/send-assignment';
import { handleListAssignments } from '../operations/assignment/list-assignments';
import { handleWithdrawAssignment } from '../operations/assignment/withdraw-assignment';
import { handleShowAssigned } from '../operations/assignment/show-assigned';
import { handleFinishAssigned } from '../operations/assignment/finish-assigned';
import { handleReassignTasks } from '../operations/reassignment/reassign-tasks';
import { handleAcceptReassignment } from '../operations/reassignment/accept-reassignment';
import { handleDeclineReassignment } from '../operations/reassignment/decline-reassignment';
import { handleWithdrawReassignment } from '../operations/reassignment/withdraw-reassignment';
import { handleListReassignments } from '../operations/reassignment/list-reassignments';
import { handleShowHanded } from '../operations/reassignment/show-handed';

/** The handlers of the operations that only staff may call: directors, supervisors, county officers, teachers. */
export const staffHandlers = {
  ...messageHandlers,
  'agreement.draft': handleDraftAgreement,
  'agreement.openDraft': handleOpenDraft,
  'agreement.end': handleEndAgreement,
  'agreement.recordReceipt': handleRecordReceipt,
  'finding.list': handleListFindings,
  'finding.open': handleOpenFinding,
  'finding.recordStep': handleRecordFindingStep,
  'agreement.import': handleImportAgreements,
  'agreement.importTemplate': handleImportTemplate,
  'followUp.close': handleCloseFollowUp,
  'followUp.open': handleOpenFollowUp,
  'followUp.recordStep': handleRecordFollowUpStep,
  'agreement.mark': handleMarkAgreement,
  'agreement.send': handleSendAgreement,
  'agreement.filePaper': handleFilePaper,
  'attachment.upload': handleUploadAttachment,
  'attachment.open': handleOpenAttachment,
  'attachment.listOfVisits': handleListVisitFiles,
  'concern.tellRecord': handleTellConcern,
  'concern.dissuade': handleDissuadeConcern,
  'concern.recordReceipt': handleRecordConcernReceipt,
  'concern.accept': handleAcceptConcern,
  'concern.result': handleResultConcern,
  'concern.close': handleCloseConcern,
  'concern.attach': handleAttachToConcern,
  'concern.list': handleListConcerns,
  'concern.show': handleShowConcern,
  'concern.people': handleConcernPeople,
  'directorContact.record': handleRecordDirectorContact,
  'duty.explain': handleExplainDuties,
  'duty.listByLastVisit': handleListByLastVisit,
  'family.answer': handleAnswerFamily,
  'household.list': handleListHouseholds,
  'household.show': handleShowHousehold,
  'invitation.create': handleCreateInvitation,
  'policy.setValue': handleSetPolicyValue,
  'residence.agree': handleAgreeSplit,
  'residence.confirm': handleConfirmSplit,
  'residence.list': handleListResidence,
  'residence.show': handleShowResidence,
  'regionDuty.list': handleListRegionDuties,
  'regionDuty.record': handleRecordRegionDuty,
  'task.list': handleListTasks,
  'staff.invite': handleInviteStaff,
  'staff.withdrawInvitation': handleWithdrawStaffInvitation,
  'staff.list': handleListStaff,
  'staff.end': handleEndStaff,
  'cover.set': handleSetCover,
  'cover.end': handleEndCover,
  'transfer.propose': handleProposeTransfer,
  'transfer.answer': handleAnswerTransfer,
  'transfer.withdraw': handleWithdrawTransfer,
  'transfer.list': handleListTransfers,
  'transfer.show': handleShowTransfer,
  'visit.record': handleRecordVisit,
  'visit.showHelpful': handleShowHelpful,
  'worklog.show': handleShowWorklog,
  'assessment.show': handleShowAssessment,
  'assessment.record': handleRecordAssessment,
  'assessment.confirmDown': handleConfirmDown,
  'assessment.refuseDown': handleRefuseDown,
  'assessment.listPending': handleListPendingDown,
  'helpPlan.show': handleShowHelpPlan,
  'helpPlan.write': handleWriteHelpPlan,
  'helpPlan.recordResult': handleRecordHelpResult,
  'helpPlan.close': handleCloseHelpPlan,
  'instrument.load': handleLoadInstrument,
  'instrument.activate': handleActivateInstrument,
  'instrument.list': handleListInstruments,
  'keyFact.list': handleListKeyFacts,
  'keyFact.add': handleAddKeyFact,
  'keyFact.end': handleEndKeyFact,
  'keyFact.listSingleParents': handleListSingleParents,
  'supervision.overview': handleShowOverview,
  'supervision.tasks': handleListSupervisedTasks,
  'supervision.villages': handleListVillages,
  'supervision.assign': handleSendAssignment,
  'supervision.assigned': handleListAssignments,
  'supervision.withdrawAssigned': handleWithdrawAssignment,
  'task.showAssigned': handleShowAssigned,
  'task.finishAssigned': handleFinishAssigned,
  'task.reassign': handleReassignTasks,
  'task.acceptReassignment': handleAcceptReassignment,
  'task.declineReassignment': handleDeclineReassignment,
  'task.withdrawReassignment': handleWithdrawReassignment,
  'task.listReassignments': handleListReassignments,
  'task.showHanded': handleShowHanded,
} satisfies { readonly [Name in keyof Operations]?: Handler<Operations[Name]> };

export type StaffOperation = keyof typeof staffHandlers;
