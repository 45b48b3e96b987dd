import type { DataOf, InputFor } from '../../../api/call';
import type { Posted } from '../../../api/outbox';
import type { Refusal } from '../../../../contracts/errors';

export type ConfirmInput = InputFor<'contact.confirm'>;

/** How a confirmation of one or several calls ended, as one. */
export type Confirmed =
  /** `records` can be taken back; none where the same had been said before. */
  | { readonly kind: 'sent'; readonly records: readonly string[] }
  | { readonly kind: 'waiting'; readonly kept: boolean }
  | {
      readonly kind: 'refused';
      readonly refusal: Refusal;
      readonly requestId: string;
    };

function recordsOf(data: unknown): readonly string[] {
  // The pipeline has checked the answer to `contact.confirm` against its contract.
  return (data as DataOf<'contact.confirm'>).records;
}

/** A refusal counts before what waits, and what waits before what was sent. */
export function confirmedBy(posted: readonly Posted[]): Confirmed {
  const refused = posted.find((one) => one.kind === 'refused');
  if (refused !== undefined) return refused;
  const waiting = posted.filter((one) => one.kind === 'waiting');
  if (waiting.length > 0) return { kind: 'waiting', kept: waiting.every(({ kept }) => kept) };
  return {
    kind: 'sent',
    records: posted.flatMap((one) => (one.kind === 'sent' ? recordsOf(one.data) : [])),
  };
}
