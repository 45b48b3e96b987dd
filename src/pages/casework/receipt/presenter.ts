import { type ReceiptTarget, receiptTargets } from '../../../../contracts/vocabulary/agreement';
import type { InputFor } from '../../../api/call';
import { receiptCopy } from '../../../copy/care-changes';
import type { Day } from '../../../kit/calendar/days';
import { type Family, hasOpen } from '../../director/record/family-facts';

export type ReceiptAnswers = {
  readonly target: ReceiptTarget | undefined;
  readonly how: string;
  readonly receiver: string;
  readonly on: Day | undefined;
};

/** Whom nobody has told in writing yet. */
export function targetsOf(family: Family): readonly ReceiptTarget[] {
  return receiptTargets.filter((target) => hasOpen(family, `receipt-${target}`));
}

/** An untouched form; where only one is left, it is that one. */
export function noAnswers(family: Family): ReceiptAnswers {
  const [only, more] = targetsOf(family);
  return { target: more === undefined ? only : undefined, how: '', receiver: '', on: undefined };
}

/** What is still to be answered, in words. */
export function missingOf({ target, how, receiver, on }: ReceiptAnswers): readonly string[] {
  const { needs } = receiptCopy;
  return [
    target === undefined && needs.target,
    how.trim() === '' && needs.how,
    receiver.trim() === '' && needs.receiver,
    on === undefined && needs.on,
  ].filter((need) => need !== false);
}

/** As the wire wants it; `undefined` while something is missing. */
export function receiptInput(
  agreementId: string,
  answers: ReceiptAnswers,
): InputFor<'agreement.recordReceipt'> | undefined {
  const { target, how, receiver, on } = answers;
  if (missingOf(answers).length > 0 || target === undefined || on === undefined) return undefined;
  return { agreementId, target, on, how: how.trim(), receiver: receiver.trim() };
}
