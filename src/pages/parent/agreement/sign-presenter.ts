import type { OutcomeOf } from '../../../api/call';
import { agreementCopy } from '../../../copy/agreement';

/** How one wants to sign; nothing is chosen beforehand (电子签名法第三条: 约定使用或者不使用). */
export type Way = 'phone' | 'paper';

/** What still has to be done before the signature can be handed in. */
export function missingOf(way: Way | undefined, drawing: string | null): string | undefined {
  if (way !== 'phone') return agreementCopy.sign.missing.consent;
  return drawing === null ? agreementCopy.sign.missing.drawing : undefined;
}

/** The agreement is another one than was read: it has to be shown anew, and says then where it stands. */
export function outdated(ended: OutcomeOf<'agreement.sign'>): boolean {
  if (ended.ok || ended.offline) return false;
  return ['agreement.versionChanged', 'agreement.alreadySigned', 'agreement.wrongState'].includes(
    ended.refusal.code,
  );
}
