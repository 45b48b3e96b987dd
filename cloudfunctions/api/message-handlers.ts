import type { Operations } from '../../contracts/index';
import type { Handler } from '../handler';
import { handleArrivedAfterAll } from '../operations/absence/arrived-after-all';
import { handleReportAbsence } from '../operations/absence/report-absence';
import { handleResolveAbsence } from '../operations/absence/resolve-absence';
import { handleImportCalendar } from '../operations/calendar/import-calendar';
import { handleShowCalendar } from '../operations/calendar/show-calendar';
import { handleListMarks } from '../operations/mark/list-marks';
import { handleSettleMark } from '../operations/mark/settle-mark';
import { handleListUnreached } from '../operations/unreachable/list-unreached';
import { handleRecordFound } from '../operations/unreachable/record-found';
import { handleLeaveWord } from '../operations/mentor-word/leave-word';
import { handleTakeBackWord } from '../operations/mentor-word/take-back-word';
import { handleDismissNoticeSeason } from '../operations/notice-season/dismiss-notice-season';
import { handleListNoticeSeasons } from '../operations/notice-season/list-notice-seasons';
import { handleSendNoticeSeason } from '../operations/notice-season/send-notice-season';
import { handleListNoticeTopics } from '../operations/notice-topic/list-notice-topics';
import { handleShowNoticeTopic } from '../operations/notice-topic/show-notice-topic';
import { handleWriteNoticeTopic } from '../operations/notice-topic/write-notice-topic';
import { handleAcknowledgeOnBehalf } from '../operations/notice/acknowledge-on-behalf';
import { handleAnswerParkedSends } from '../operations/notice/answer-parked';
import { handleApproveNotice } from '../operations/notice/approve-notice';
import { handleListParkedSends } from '../operations/notice/list-parked';
import { handleListPupilReceipts } from '../operations/notice/list-pupil-receipts';
import { handleListRecipients } from '../operations/notice/list-recipients';
import { handleListSentNotices } from '../operations/notice/list-sent-notices';
import { handleListWaitingNotices } from '../operations/notice/list-waiting-notices';
import { handlePreviewNotice } from '../operations/notice/preview-notice';
import { handleRemindSilent } from '../operations/notice/remind-silent';
import { handleSendNotice } from '../operations/notice/send-notice';
import { handleShowComposer } from '../operations/notice/show-composer';
import { handleShowReach } from '../operations/notice/show-reach';
import { handleWithdrawNotice } from '../operations/notice/withdraw-notice';
import { handleSendSafetyWord } from '../operations/safety-word/send-safety-word';
import { handleShowSafetyWords } from '../operations/safety-word/show-safety-words';
import { handleEndTeacher } from '../operations/school/end-teacher';
import { handleInviteTeacher } from '../operations/school/invite-teacher';
import { handleListPupils } from '../operations/school/list-pupils';
import { handleListSchools } from '../operations/school/list-schools';
import { handleSchoolHome } from '../operations/school/school-home';
import { handleSetClass } from '../operations/school/set-class';
import { handleWithdrawTeacherInvitation } from '../operations/school/withdraw-teacher-invitation';
import { handleListSupportContacts } from '../operations/support-contact/list-support-contacts';
import { handleSetSupportContact } from '../operations/support-contact/set-support-contact';
import { handleAcceptTalk } from '../operations/talk/accept-talk';
import { handleCloseTalk } from '../operations/talk/close-talk';
import { handleFollowTalk } from '../operations/talk/follow-talk';
import { handleListTalks } from '../operations/talk/list-talks';
import { handleListPostThreads } from '../operations/thread/list-post-threads';
import { handleSettleThread } from '../operations/thread/settle-thread';
import { handleCountWaitingThreads } from '../operations/thread/count-waiting-threads';

/** What only staff may call about notices, schools and talks: a part of `staff-handlers`. */
export const messageHandlers = {
  'unreachable.list': handleListUnreached,
  'unreachable.found': handleRecordFound,
  'mark.list': handleListMarks,
  'mark.settle': handleSettleMark,
  'notice.acknowledgeOnBehalf': handleAcknowledgeOnBehalf,
  'notice.listRecipients': handleListRecipients,
  'notice.listSent': handleListSentNotices,
  'notice.remind': handleRemindSilent,
  'notice.showReach': handleShowReach,
  'notice.send': handleSendNotice,
  'noticeTopic.list': handleListNoticeTopics,
  'noticeTopic.show': handleShowNoticeTopic,
  'noticeTopic.write': handleWriteNoticeTopic,
  'calendar.show': handleShowCalendar,
  'calendar.import': handleImportCalendar,
  'noticeSeason.list': handleListNoticeSeasons,
  'noticeSeason.send': handleSendNoticeSeason,
  'noticeSeason.dismiss': handleDismissNoticeSeason,
  'notice.listWaiting': handleListWaitingNotices,
  'notice.approve': handleApproveNotice,
  'notice.withdraw': handleWithdrawNotice,
  'notice.listParked': handleListParkedSends,
  'notice.answerParked': handleAnswerParkedSends,
  'notice.composer': handleShowComposer,
  'notice.preview': handlePreviewNotice,
  'school.home': handleSchoolHome,
  'school.listPupils': handleListPupils,
  'school.setClass': handleSetClass,
  'school.list': handleListSchools,
  'school.invite': handleInviteTeacher,
  'school.withdrawInvitation': handleWithdrawTeacherInvitation,
  'school.endPost': handleEndTeacher,
  'absence.report': handleReportAbsence,
  'absence.arrived': handleArrivedAfterAll,
  'absence.resolve': handleResolveAbsence,
  'talk.list': handleListTalks,
  'talk.accept': handleAcceptTalk,
  'talk.follow': handleFollowTalk,
  'talk.close': handleCloseTalk,
  'supportContact.set': handleSetSupportContact,
  'mentorWord.leave': handleLeaveWord,
  'mentorWord.takeBack': handleTakeBackWord,
  'thread.listOfPost': handleListPostThreads,
  'thread.settle': handleSettleThread,
  'thread.countWaiting': handleCountWaitingThreads,
  'supportContact.list': handleListSupportContacts,
  'notice.listPupils': handleListPupilReceipts,
  'safetyWord.show': handleShowSafetyWords,
  'safetyWord.send': handleSendSafetyWord,
} satisfies { readonly [Name in keyof Operations]?: Handler<Operations[Name]> };
