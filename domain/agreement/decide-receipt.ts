import type { ReceiptTarget } from '../../contracts/vocabulary/agreement';
import { dayFrom } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';

/** 未成年人保护法第二十三条: the entrustment was told in writing. Once each; a second time changes nothing. */
export const decideReceipt = (
  file: CareFile,
  given: {
    readonly agreementId: string;
    readonly target: ReceiptTarget;
    readonly on: string;
    readonly how: string;
    readonly receiver: string;
  },
  occasion: Occasion,
): Decision<Decided<null>, 'agreement.notFound' | 'agreement.wrongState' | 'record.dayInFuture'> => {
  const agreement = file.agreements.find(({ id }) => id === given.agreementId);
  if (agreement === undefined) return refuse('agreement.notFound');
  if (agreement.state !== 'in-force') return refuse('agreement.wrongState');
  const on = dayFrom(given.on);
  if (on > occasion.today) return refuse('record.dayInFuture', { fields: ['on'] });
  if (agreement.receipts.some(({ target }) => target === given.target)) {
    return allow({ records: [], answer: null });
  }
  return allow({
    records: [{ kind: 'receipt-given', ...given, on, by: occasion.actor }],
    answer: null,
  });
};
