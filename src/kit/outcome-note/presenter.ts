import type { ErrorCode } from '../../../contracts/errors';
import { quotedNumber } from '../../api/quoted-number';
import { chromeCopy } from '../../copy/chrome';
import { type Audience, sayError } from '../../copy/errors-by-audience';

/** How an action ended, of any operation. */
export type ActionOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly offline: false;
      readonly refusal: { readonly code: ErrorCode; readonly article?: string };
      readonly requestId: string;
    }
  | { readonly ok: false; readonly offline: true };

export type OutcomeNoteText = { readonly tone: 'wait' | 'danger'; readonly text: string };

/** What is said beside a button whose action did not come through; nothing while it did or has not been tried. */
export function outcomeNote(
  outcome: ActionOutcome | undefined,
  audience: Audience,
): OutcomeNoteText | undefined {
  if (outcome === undefined || outcome.ok) return undefined;
  if (outcome.offline) return { tone: 'wait', text: chromeCopy.notSent };
  const { code, article } = outcome.refusal;
  const reason = article === undefined ? '' : `${chromeCopy.article}${article}`;
  const quote = code === 'internal' ? `${chromeCopy.quoteShort}${quotedNumber(outcome.requestId)}` : '';
  return { tone: 'danger', text: `${sayError(code, audience)}${reason}${quote}` };
}
