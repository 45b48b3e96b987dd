import type { Refusal } from '../../contracts/errors';
import type { DataOf, OperationName, OutcomeOf } from './call';

/** What a page knows about the answer it asked for. */
export type Loaded<Name extends OperationName> =
  /** Nothing has come yet. */
  | { readonly state: 'loading'; readonly data: undefined }
  | { readonly state: 'ready'; readonly data: DataOf<Name> }
  /** Refused, or an error on our side. The last good data stays where there was some. */
  | {
      readonly state: 'failed';
      readonly data: DataOf<Name> | undefined;
      readonly refusal: Refusal;
      readonly requestId: string;
    }
  /** Nothing answered. `data` is the last good answer, from this visit or kept on the phone. */
  | {
      readonly state: 'offline';
      readonly data: DataOf<Name> | undefined;
      /** When that answer came. */
      readonly asOf: Date | undefined;
      readonly requestId: string;
    };

/** A good answer and when it came. */
export type Good<Name extends OperationName> = { readonly data: DataOf<Name>; readonly asOf: Date };

/** What a page shows after a call, given the last good answer to the same question. */
export function loadedAfter<Name extends OperationName>(
  outcome: OutcomeOf<Name>,
  last: Good<Name> | undefined,
): Loaded<Name> {
  if (outcome.ok) return { state: 'ready', data: outcome.data };
  if (outcome.offline)
    return { state: 'offline', data: last?.data, asOf: last?.asOf, requestId: outcome.requestId };
  return { state: 'failed', data: last?.data, refusal: outcome.refusal, requestId: outcome.requestId };
}
