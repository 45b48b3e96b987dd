import type { PipelineErrorCode, Refusal } from '../../contracts/errors';
import type { Operations } from '../../contracts/index';
import type { InputOf, Operation, OutputOf, RefusalOf } from '../../contracts/operation';
import { readEnvelope } from './envelope';
import { newRequestId } from './random-id';
import type { Delivery, Transport } from './transport';

/** How a call ended. A page explains each of the three. */
export type Outcome<O extends Operation> =
  | { readonly ok: true; readonly data: OutputOf<O>; readonly requestId: string }
  | {
      readonly ok: false;
      readonly offline: false;
      /** Why not, and by which article. `internal` also stands for an answer that was not the functions' own. */
      readonly refusal: Refusal<RefusalOf<O> | PipelineErrorCode>;
      /** The number to quote. */
      readonly requestId: string;
    }
  /** Nothing answered. Whether it was done is not known: the same action tried again needs the same `requestId`. */
  | { readonly ok: false; readonly offline: true; readonly requestId: string };

export type CallOptions = {
  /** The action this call belongs to; without it the call is an action of its own. */
  readonly requestId?: string;
  /** Whether somebody still waits for it: nothing is tried again for a page that was left. Only for what just reads. */
  readonly isWanted?: () => boolean;
};

/** Operations by their wire names. */
export type Registry = Readonly<Record<string, Operation>>;

/**
 * Calls an operation of the contracts by its wire name. Rejects only on a mistake in the program.
 *
 * The name is a literal and the contracts come in as types only, so a page is checked against the operation's input,
 * data and refusals while no schema, and no zod, reaches the phone: the functions parse what arrives and check what
 * they answer, and parsing again on the phone would cost 24 KB and stop an older app at every new word.
 */
export type Call<Known extends Registry = Operations> = <Name extends keyof Known & string>(
  name: Name,
  input: InputOf<Known[Name]>,
  options?: CallOptions,
) => Promise<Outcome<Known[Name]>>;

/** How long a call is waited for, in milliseconds of real time. */
export type Patience = {
  readonly timeout: number;
  /** One more try after each of these. */
  readonly pauses: readonly number[];
};

/** What the phone says it is, for the operations whose evidence keeps it. */
export type Describe = (op: string) => string | undefined;

const describeNothing: Describe = () => undefined;

/** A slow phone on a weak network gets an answer or the truth within half a minute. */
const usualPatience: Patience = { timeout: 9_000, pauses: [400, 1_500] };

/** A file of a megabyte on a village's network takes a minute: cut off, it would be sent three times and never arrive. */
const FOR_FILES = 6;

function carriesFile(op: string): boolean {
  return op.startsWith('attachment.') || op === 'agreement.document' || op === 'agreement.verify';
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

function within(milliseconds: number, delivery: Promise<Delivery>): Promise<Delivery> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve({ kind: 'unreachable' });
    }, milliseconds);
    delivery.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

function readAnswer<O extends Operation>(delivery: Delivery, requestId: string): Outcome<O> {
  if (delivery.kind === 'unreachable') return { ok: false, offline: true, requestId };
  const envelope = delivery.kind === 'answer' ? readEnvelope(delivery.body) : undefined;
  if (envelope === undefined) return { ok: false, offline: false, refusal: { code: 'internal' }, requestId };
  // The pipeline has checked data and refusal against this operation's contract; see readEnvelope.
  if (envelope.ok) return { ok: true, data: envelope.data as OutputOf<O>, requestId: envelope.requestId };
  const refusal = envelope.refusal as Refusal<RefusalOf<O> | PipelineErrorCode>;
  return { ok: false, offline: false, refusal, requestId: envelope.requestId };
}

/** What a further try may mend: silence, or a gateway's word. The functions' own answer is final. */
function isFinal(delivery: Delivery): boolean {
  return delivery.kind === 'answer' && readEnvelope(delivery.body) !== undefined;
}

/**
 * The typed call over a transport. It tries again by itself, always with the same `requestId`: the functions answer a
 * repeated id with the first outcome, so a call that arrived twice is done once.
 */
export function callOver<Known extends Registry = Operations>(
  transport: Transport,
  patience: Patience = usualPatience,
  describe: Describe = describeNothing,
): Call<Known> {
  return async <Name extends keyof Known & string>(
    op: Name,
    input: InputOf<Known[Name]>,
    options: CallOptions = {},
  ) => {
    const { requestId = newRequestId(), isWanted } = options;
    const agent = describe(op);
    const request = { op, input, requestId, ...(agent === undefined ? {} : { agent }) };

    const timeout = carriesFile(op) ? patience.timeout * FOR_FILES : patience.timeout;
    let delivery = await within(timeout, transport(request));
    for (const wait of patience.pauses) {
      if (isFinal(delivery)) break;
      await pause(wait);
      if (isWanted?.() === false) break;
      delivery = await within(timeout, transport(request));
    }

    return readAnswer<Known[Name]>(delivery, requestId);
  };
}
