import type { ErrorCode } from '../contracts/errors';
import type { InputOf, Operation, OutputOf, RefusalOf } from '../contracts/operation';
import type { ActorRole } from '../contracts/vocabulary/role';
import type { Actor, TriedPlace } from '../domain/access/acting-role';
import type { CalendarDay } from '../domain/calendar/calendar-day';
import type { Decision } from '../domain/decision';
import type { Change, Changed } from './change-care-files/change-care-files';
import type { Tx } from './platform/database/connection';

/** What a handler is given: the caller, the moment, its transaction, and the one way to change a care file. */
export type Context = {
  readonly tx: Tx;
  readonly actor: Actor;
  /** Keyed hashes of the caller's platform identity, the writing key's first. */
  readonly identity: {
    readonly kind: 'wx_openid' | 'tcb_uuid';
    readonly value: string;
    readonly hashes: readonly string[];
  } | null;
  /** Roles the caller holds that the operation allows, in the operation's order. */
  readonly roles: readonly ActorRole[];
  readonly now: Date;
  readonly today: CalendarDay;
  /** The first wall: the role in which the caller may touch these places, or `access.denied`. */
  readonly actFor: (places: readonly TriedPlace[]) => Decision<ActorRole, 'access.denied'>;
  /** The one write path; call it after `actFor` has allowed the places. */
  readonly changeCareFiles: <Answer, Codes extends ErrorCode = never>(
    role: ActorRole,
    change: Change<Answer, Codes>,
  ) => Promise<Decision<Changed<Answer>, Codes>>;
  /** Leaves the trace that a read owes: once a call, ids only. */
  readonly trace: (role: ActorRole, ids: Readonly<Record<string, unknown>>) => Promise<void>;
};

/**
 * What a reading operation still has to do when its transaction is over: asking a service takes seconds, and nobody's rows or
 * connection may wait for it. A trace that was left stays, whatever comes of it.
 */
export type Later<Value> = { readonly later: () => Promise<Value> };

/** A handler can refuse only with codes its contract declares, or with the pipeline's own `access.denied`. */
export type Handler<O extends Operation> = (
  input: InputOf<O>,
  context: Context,
) => Promise<Answered<O> | Later<Answered<O>>>;

type Answered<O extends Operation> = Decision<OutputOf<O>, RefusalOf<O> | 'access.denied'>;

/** A handler as the pipeline calls it: the input has been parsed by the same operation's schema. */
export type AnyHandler = (
  input: never,
  context: Context,
) => Promise<Decision<unknown> | Later<Decision<unknown>>>;
