import type { OutcomeOf } from '../../../api/call';
import { agreementCopy } from '../../../copy/agreement';
import { CODE_LENGTH } from '../../../kit/code-entry/presenter';

/** How one wants to sign; nothing is chosen beforehand (电子签名法第三条: 约定使用或者不使用). */
export type Way = 'phone' | 'paper';

/** What has been done so far. */
export type Signing = {
  readonly way: Way | undefined;
  readonly drawing: string | null;
  /** Where the code has gone. */
  readonly sentTo: string | undefined;
  readonly digits: string;
};

/** What the button does next: send the code, or hand the signature in; and what is missing before it can. */
export type Next = { readonly does: 'send-code' | 'submit'; readonly missing: string | undefined };

/** The choice first, then the name, then the code of the own phone. */
export function nextOf({ way, drawing, sentTo, digits }: Signing): Next {
  const { missing } = agreementCopy.sign;
  if (way !== 'phone') return { does: 'send-code', missing: missing.consent };
  if (drawing === null) return { does: 'send-code', missing: missing.drawing };
  if (sentTo === undefined) return { does: 'send-code', missing: undefined };
  return { does: 'submit', missing: digits.length < CODE_LENGTH ? missing.code : undefined };
}

/** The agreement is another one than was read: it has to be shown anew, and says then where it stands. */
export function outdated(ended: OutcomeOf<'agreement.sign'>): boolean {
  if (ended.ok || ended.offline) return false;
  return ['agreement.versionChanged', 'agreement.alreadySigned', 'agreement.wrongState'].includes(
    ended.refusal.code,
  );
}
