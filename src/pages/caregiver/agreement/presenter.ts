import type { SigningCode } from '../../../api/use-signing-code';
import type { DataOf, OutcomeOf } from '../../../api/call';
import { caregiverAgreementCopy as copy } from '../../../copy/caregiver-agreement';
import { signingCopy } from '../../../copy/signing';
import { CODE_LENGTH } from '../../../kit/code-entry/presenter';
import { sayFullDate } from '../../../kit/calendar/say-day';
import { listNames } from '../people/names';
import type { FamilyHousehold } from '../people/whom-to-call';
import type { Shown } from './sentences';

/** What stands after the last sentence. */
export type Ending =
  /** The caregiver's turn: on this phone, or in person. `drawnBy` is the name to write. */
  | { readonly kind: 'sign'; readonly name: string; readonly digest: string }
  /** Nothing to do now, and why. */
  | { readonly kind: 'told'; readonly title: string; readonly text: string };

/** Whether the caregiver has signed this version. */
export const isSigned = ({ parties }: Pick<Shown, 'parties'>): boolean =>
  parties.some(({ party, signedAt }) => party === 'caregiver' && signedAt !== null);

/** Where the agreement stands for its caregiver. */
export function endingOf(shown: Shown): Ending {
  const { state, parties, content, digest } = shown;
  const caregiver = parties.find(({ party }) => party === 'caregiver');
  if (state === 'ended' || state === 'superseded') return { kind: 'told', ...copy.over };
  if (state === 'declined') return { kind: 'told', ...copy.declined };
  if (caregiver !== undefined && caregiver.signedAt !== null)
    return { kind: 'told', title: copy.mine.title, text: copy.mine.text(sayFullDate(content.term.to)) };
  if (state === 'guardians-signed' && caregiver !== undefined)
    return { kind: 'sign', name: caregiver.name, digest };
  const before = parties.filter(({ party, signedAt }) => party === 'guardian' && signedAt === null);
  const who = listNames(before.map(({ name }) => name));
  return { kind: 'told', title: copy.waits.title(who), text: copy.waits.text };
}

/** The agreement meant by the first page: the one that waits, or else any. */
export function agreementMeant(households: readonly FamilyHousehold[]): string | undefined {
  const known = households.flatMap(({ agreement }) => (agreement === null ? [] : [agreement]));
  const waiting = known.find(({ state, mySignature }) => state === 'guardians-signed' && !mySignature);
  return (waiting ?? known[0])?.agreementId;
}

/** After signing: from when it holds. */
export function doneText({ inForceOn }: DataOf<'agreement.sign'>): string {
  return inForceOn === null
    ? copy.done.text
    : `${copy.done.inForce(sayFullDate(inForceOn))}${copy.done.text}`;
}

/** The household the agreement is about, for its director's name and number. */
export function householdOf(
  households: readonly FamilyHousehold[],
  { content }: Pick<Shown, 'content'>,
): FamilyHousehold | undefined {
  return households.find(({ householdId }) => householdId === content.householdId);
}

/** What the button beneath the digits does next, and what it says. */
export type CodeStep = {
  readonly does: 'send' | 'submit' | 'other';
  readonly says: string;
  readonly disabled: boolean;
};

/** What is known of the code by now. */
type CodeSoFar = Pick<SigningCode, 'sentTo' | 'digits' | 'noPhone'>;

/**
 * The code is asked for first, and then handed in with the name when all six digits are there. Without a number it leads to
 * another way of signing: asking once more would end as before.
 */
export function codeStep({ sentTo, digits, noPhone }: CodeSoFar): CodeStep {
  if (noPhone) return { does: 'other', says: copy.code.other, disabled: false };
  if (sentTo === undefined) return { does: 'send', says: signingCopy.send, disabled: false };
  const short = digits.length < CODE_LENGTH;
  return { does: 'submit', says: short ? copy.code.short : copy.code.sign, disabled: short };
}

/** Refusals under which what was read is no longer what stands there; a wrong code is not among them. */
const OUTDATED: readonly string[] = [
  'agreement.notFound',
  'agreement.versionChanged',
  'agreement.alreadySigned',
  'agreement.outOfOrder',
  'agreement.wrongState',
];

export function outdated(ended: OutcomeOf<'agreement.sign'>): boolean {
  return !ended.ok && !ended.offline && OUTDATED.includes(ended.refusal.code);
}

const { reasons } = copy.decline;

/** Why a caregiver may not want to sign: three reasons, each said with a tap and written down as it reads. */
export const declineReasons = [
  { key: 'tired', icon: 'heart', reason: reasons.tired },
  { key: 'unclear', icon: 'ask', reason: reasons.unclear },
  { key: 'ask', icon: 'chat', reason: reasons.ask },
] as const;
