import type { AgreementState } from '../../contracts/vocabulary/agreement';
import type { CalendarDay } from '../calendar/calendar-day';
import { dayOf } from '../calendar/calendar-day';
import { allow, type Decision, refuse } from '../decision';

/** Product defaults: a code holds ten minutes and five tries; a new one after a minute, five times a day. */
export const CODE_VALID_MS = 10 * 60_000;
const CODE_TRIES = 5;
const PAUSE_MS = 60_000;
const SENDS_A_DAY = 5;

/** The newest code of one party under one version. */
export type SentCode = {
  readonly sentAt: string;
  readonly validUntil: string;
  readonly tries: number;
  /** On the day of `sentAt`. */
  readonly sends: number;
};

/** What is known about a party before a code is sent. */
export type SigningTurn = {
  readonly party: 'guardian' | 'caregiver' | null;
  readonly state: AgreementState;
  readonly signed: boolean;
  readonly hasPhone: boolean;
  /** Signed at a service outside; no code of ours is worth anything there. */
  readonly elsewhere: boolean;
  readonly code: SentCode | null;
};

type SendCodes =
  | 'agreement.notParty'
  | 'agreement.wrongState'
  | 'agreement.outOfOrder'
  | 'agreement.alreadySigned'
  | 'agreement.signedElsewhere'
  | 'agreement.noPhone'
  | 'agreement.codeTooSoon'
  | 'agreement.codeCapped';

/** Whether a code may be sent now; answers how many it makes on this day. A code only goes to whose turn it is. */
export const judgeSending = (
  turn: SigningTurn,
  now: Date,
): Decision<{ readonly sends: number }, SendCodes> => {
  const refused = refuseTurn(turn);
  if (refused !== null) return refuse(refused);
  if (!turn.hasPhone) return refuse('agreement.noPhone');
  const { code } = turn;
  if (code === null) return allow({ sends: 1 });
  const sentAt = new Date(code.sentAt);
  if (now.getTime() - sentAt.getTime() < PAUSE_MS) return refuse('agreement.codeTooSoon');
  const today: CalendarDay = dayOf(now);
  const before = dayOf(sentAt) === today ? code.sends : 0;
  return before >= SENDS_A_DAY ? refuse('agreement.codeCapped') : allow({ sends: before + 1 });
};

const refuseTurn = ({ party, state, signed, elsewhere }: SigningTurn): SendCodes | null => {
  if (party === null) return 'agreement.notParty';
  if (signed) return 'agreement.alreadySigned';
  if (state === 'draft') return 'agreement.outOfOrder';
  if (state !== 'sent' && state !== 'guardians-signed') return 'agreement.wrongState';
  if (elsewhere) return 'agreement.signedElsewhere';
  return party === 'caregiver' && state === 'sent' ? 'agreement.outOfOrder' : null;
};

/** What a code that was typed in is worth. */
export type CodeVerdict = 'verified' | 'needed' | 'wrong' | 'expired' | 'no-phone';

/**
 * Judges the digits given for a signature on the own phone. Without a phone on file there is no such signature: the
 * party signs in person or on paper. After five wrong tries, or ten minutes, a code counts no more.
 */
export const judgeCode = (
  { hasPhone, code }: Pick<SigningTurn, 'hasPhone' | 'code'>,
  typed: { readonly given: boolean; readonly matches: boolean },
  now: Date,
): CodeVerdict => {
  if (!hasPhone) return 'no-phone';
  if (!typed.given || code === null) return 'needed';
  if (code.tries >= CODE_TRIES || new Date(code.validUntil) <= now) return 'expired';
  return typed.matches ? 'verified' : 'wrong';
};
