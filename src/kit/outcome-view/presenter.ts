import type { ErrorCode } from '../../../contracts/errors';
import type { Loaded } from '../../api/loaded';
import type { OperationName } from '../../api/call';
import { quotedNumber } from '../../api/quoted-number';
import { chromeCopy } from '../../copy/chrome';
import { type Audience, sayError } from '../../copy/errors-by-audience';

/** What stands where content would, or above content that could not be renewed. */
export type OutcomeScene =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'bones' }
  /** The page's content is there, but as it was. */
  | { readonly kind: 'strip'; readonly offline: boolean; readonly text: string }
  | {
      readonly kind: 'blank';
      readonly title: string;
      readonly text: string;
      /** What mends it: asking again, an invitation, or a new visit. */
      readonly remedy: 'retry' | 'start' | 'open-again' | 'none';
      readonly quote?: string;
    };

type Remedy = Extract<OutcomeScene, { kind: 'blank' }>['remedy'];

const remedies: Partial<Record<ErrorCode, Remedy>> = {
  internal: 'retry',
  'caller.notBound': 'start',
  'caller.unknown': 'open-again',
  'session.expired': 'open-again',
  'session.codeInvalid': 'open-again',
};

export type OutcomeReader = {
  readonly audience: Audience;
  /** When the content in sight was good, as people say it. */
  readonly asOf: string | undefined;
};

/** What to show of a page's call. */
export function outcomeScene(loaded: Loaded<OperationName>, { audience, asOf }: OutcomeReader): OutcomeScene {
  if (loaded.state === 'loading') return { kind: 'bones' };
  if (loaded.state === 'ready') return { kind: 'nothing' };
  const offline = loaded.state === 'offline';
  if (loaded.data !== undefined) {
    const { stale } = chromeCopy;
    const since = asOf === undefined ? stale.offline : stale.offlineSince(asOf);
    return { kind: 'strip', offline, text: offline ? since : stale.failed };
  }
  const quote = `${chromeCopy.quote}${quotedNumber(loaded.requestId)}`;
  if (offline) return { kind: 'blank', ...chromeCopy.offline, remedy: 'retry' };

  const { code, article } = loaded.refusal;
  if (code === 'internal') return { kind: 'blank', ...chromeCopy.failed, remedy: 'retry', quote };
  const reason = article === undefined ? '' : `${chromeCopy.article}${article}`;
  return {
    kind: 'blank',
    title: chromeCopy.refused.title,
    text: `${sayError(code, audience)}${reason}`,
    remedy: remedies[code] ?? 'none',
    quote,
  };
}
