import type { ErrorCode } from '../../../../contracts/errors';
import type { Posted } from '../../../api/outbox';
import { sayError } from '../../../copy/errors-by-audience';
import { savedCopy } from '../../../copy/visit';

/** What the page says after a record of several letters. */
export type Summary = {
  readonly tone: 'ok' | 'wait';
  readonly title: string;
  readonly text: string;
  /** Reasons of the letters that were not accepted, each once. */
  readonly reasons: readonly string[];
};

/** Whether something that was to be done is done with this letter, as far as the answer tells. */
function hasClosed(posted: Posted): boolean {
  if (posted.kind !== 'sent') return false;
  const { data } = posted;
  if (typeof data !== 'object' || data === null) return false;
  return 'closedTasks' in data && data.closedTasks !== 0;
}

function reasonsOf(posted: readonly Posted[]): readonly string[] {
  const codes: readonly ErrorCode[] = posted.flatMap((one) =>
    one.kind === 'refused' ? [one.refusal.code] : [],
  );
  return [...new Set(codes)].map((code) => sayError(code, 'director'));
}

/** `undefined` when nothing at all was accepted: then the form stays, with the reasons beside its button. */
export function summaryOf(posted: readonly Posted[]): Summary | undefined {
  if (posted.every(({ kind }) => kind === 'refused')) return undefined;
  const reasons = reasonsOf(posted);
  const waiting = posted.find((one) => one.kind === 'waiting');
  if (waiting !== undefined) {
    const text = waiting.kept ? savedCopy.waitingText : savedCopy.notKept;
    return { tone: 'wait', title: savedCopy.waiting, text, reasons };
  }
  const text = posted.some(hasClosed) ? savedCopy.closed : savedCopy.written;
  return { tone: 'ok', title: savedCopy.sent, text, reasons };
}

/** Why a record was not accepted at all, to be shown beside its button. */
export function refusalsOf(posted: readonly Posted[]): readonly string[] {
  return summaryOf(posted) === undefined ? reasonsOf(posted) : [];
}
