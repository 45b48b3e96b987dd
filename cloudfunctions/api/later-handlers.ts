import type { Operations } from '../../contracts/index';
import type { Handler } from '../handler';
import { handleAgreementDocument } from '../operations/agreement/agreement-document';
import { handleCheckAgreement } from '../operations/agreement/check-agreement';
import { handleDeclineAgreement } from '../operations/agreement/decline-agreement';
import { handleProofOfAgreement } from '../operations/agreement/proof-of-agreement';
import { handleRecordReading } from '../operations/agreement/record-reading';
import { handleSigningLink } from '../operations/agreement/signing-link';
import { handleVerifyAgreement } from '../operations/agreement/verify-agreement';
import { handleAskToTalk } from '../operations/talk/ask-to-talk';
import { handleShowTalk } from '../operations/talk/show-talk';
import { handleWithdrawTalk } from '../operations/talk/withdraw-talk';
import { handleListThreads } from '../operations/thread/list-threads';
import { handleShowThread } from '../operations/thread/show-thread';
import { handleSayInThread } from '../operations/thread/say-in-thread';
import { handleCorrectLine } from '../operations/thread/correct-line';
import { handleTakeBackLine } from '../operations/thread/take-back-line';
import { handleReadThread } from '../operations/thread/read-thread';
import { handleBeginLetter } from '../operations/voice-letter/begin-letter';
import { handleHearLetter } from '../operations/voice-letter/hear-letter';
import { handleListLetters } from '../operations/voice-letter/list-letters';
import { handleOpenLetter } from '../operations/voice-letter/open-letter';
import { handleRemoveLetter } from '../operations/voice-letter/remove-letter';
import { handleSendLetter } from '../operations/voice-letter/send-letter';

/**
 * What a family's phone asks for only after its first page is there, and on few days: what stands behind an agreement, speaking
 * and writing to each other, and somebody to talk to.
 */
export const laterHandlers = {
  'agreement.decline': handleDeclineAgreement,
  'agreement.document': handleAgreementDocument,
  'agreement.verify': handleVerifyAgreement,
  'agreement.checkRecords': handleCheckAgreement,
  'agreement.proof': handleProofOfAgreement,
  'agreement.signingLink': handleSigningLink,
  'agreement.recordReading': handleRecordReading,
  'voiceLetter.begin': handleBeginLetter,
  'voiceLetter.send': handleSendLetter,
  'voiceLetter.list': handleListLetters,
  'voiceLetter.open': handleOpenLetter,
  'voiceLetter.hear': handleHearLetter,
  'voiceLetter.remove': handleRemoveLetter,
  'talk.show': handleShowTalk,
  'talk.ask': handleAskToTalk,
  'talk.withdraw': handleWithdrawTalk,
  'thread.list': handleListThreads,
  'thread.show': handleShowThread,
  'thread.say': handleSayInThread,
  'thread.correct': handleCorrectLine,
  'thread.takeBack': handleTakeBackLine,
  'thread.read': handleReadThread,
} satisfies { readonly [Name in keyof Operations]?: Handler<Operations[Name]> };

export type LaterOperation = keyof typeof laterHandlers;
