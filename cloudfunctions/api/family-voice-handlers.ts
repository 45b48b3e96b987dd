import type { Operations } from '../../contracts/index';
import type { Handler } from '../handler';
import { handleAskToTalk } from '../operations/talk/ask-to-talk';
import { handleShowTalk } from '../operations/talk/show-talk';
import { handleWithdrawTalk } from '../operations/talk/withdraw-talk';
import { handleBeginLetter } from '../operations/voice-letter/begin-letter';
import { handleHearLetter } from '../operations/voice-letter/hear-letter';
import { handleListLetters } from '../operations/voice-letter/list-letters';
import { handleOpenLetter } from '../operations/voice-letter/open-letter';
import { handleRemoveLetter } from '../operations/voice-letter/remove-letter';
import { handleSendLetter } from '../operations/voice-letter/send-letter';

/** What a family's phone asks for only after its first page is there: speaking to each other, and somebody to talk to. */
export const familyVoiceHandlers = {
  'voiceLetter.begin': handleBeginLetter,
  'voiceLetter.send': handleSendLetter,
  'voiceLetter.list': handleListLetters,
  'voiceLetter.open': handleOpenLetter,
  'voiceLetter.hear': handleHearLetter,
  'voiceLetter.remove': handleRemoveLetter,
  'talk.show': handleShowTalk,
  'talk.ask': handleAskToTalk,
  'talk.withdraw': handleWithdrawTalk,
} satisfies { readonly [Name in keyof Operations]?: Handler<Operations[Name]> };

export type FamilyVoiceOperation = keyof typeof familyVoiceHandlers;
