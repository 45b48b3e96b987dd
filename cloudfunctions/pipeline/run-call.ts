import type { Envelope, Refusal } from '../../contracts/errors';
import { operations } from '../../contracts/index';
import type { Operation } from '../../contracts/operation';
import { canonicalText } from '../../domain/agreement/canonical-text';
import { actingRole } from '../../domain/access/acting-role';
import { rolesFor } from '../../domain/access/roles-for';
import { dayOf, formatDay } from '../../domain/calendar/calendar-day';
import { allow, type Decision, refuse } from '../../domain/decision';
import { changeCareFiles } from '../change-care-files/change-care-files';
import type { AnyHandler, Context, Later } from '../handler';
import { type PlatformIdentity, readClientAddress, readPlatformIdentity } from '../platform/caller';
import { readClock } from '../platform/clock';
import type { Database, Tx } from '../platform/database/connection';
import { sha256 } from '../platform/digest';
import { lookUpHashes } from '../platform/field-encryption';
import { log, logBug } from '../platform/log';
import { newId, randomText } from '../platform/new-id';
import { readSession } from '../platform/session-token';
import { appendAccess } from '../stores/audit/append-access';
import type { Origin } from '../stores/care-files/written';
import { appendRequest } from '../stores/requests/append-request';
import { enterCall, type Entry } from '../stores/requests/enter-call';
import { isAnsweredMeanwhile, isForgedMark, mayTryAgain } from './known-error';
import { type Call, readEvent } from './read-event';

/** Handlers by operation name; the registry that the compiler checks is in `api/handlers.ts`. */
export type Handlers = Readonly<Record<string, AnyHandler>>;

const TRIES = 3;

/** Carries a refusal out of the transaction, so that nothing the handler wrote is kept. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * One call, from the platform's event to the envelope: identity from the platform and never from the input, parse,
 * entry statement, replay, access, handle, check the output, remember, commit.
 */
export const runCall = async (
  { db, handlers }: { readonly db: Database; readonly handlers: Handlers },
  event: unknown,
  context: unknown,
): Promise<Envelope> => {
  const call = readEvent(event);
  const requestId = call?.requestId ?? `sv-${randomText(12)}`;
  const no = (refusal: Refusal): Envelope => ({ ok: false, refusal, requestId });
  if (call === null) return no({ code: 'input.invalid' });
  try {
    const data = await answer({ db, handlers, call }, context);
    log('call', { op: call.op, requestId, ok: true });
    return { ok: true, data, requestId };
  } catch (error) {
    if (error instanceof Refused) {
      log('call', { op: call.op, requestId, ok: false, code: error.refusal.code });
      return no(error.refusal);
    }
    if (isForgedMark(error, call.input)) return no({ code: 'input.invalid', fields: ['after'] });
    logBug('call', { op: call.op.slice(0, 60), requestId }, error);
    return no({ code: 'internal' });
  }
};

type Prepared = {
  readonly operation: Operation;
  readonly handler: AnyHandler;
  readonly input: unknown;
  readonly call: Call;
  readonly digest: string;
  readonly identity: PlatformIdentity | null;
  readonly origin: Origin;
  readonly now: Date;
};

const answer = async (
  { db, handlers, call }: { readonly db: Database; readonly handlers: Handlers; readonly call: Call },
  context: unknown,
): Promise<unknown> => {
  const now = readClock();
  const known: Readonly<Record<string, Operation>> = operations;
  const operation = known[call.op];
  const handler = handlers[call.op];
  if (operation === undefined || handler === undefined) throw new Refused({ code: 'op.unknown' });
  const parsed = operation.input.safeParse(call.input);
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))];
    throw new Refused({ code: 'input.invalid', fields });
  }
  if (operation.reads !== true && call.requestId === null) throw new Refused({ code: 'request.missing' });
  const identity = identify(call, context, now);
  const digest = sha256(canonicalText({ op: call.op, input: parsed.data }));
  const origin = { device: call.agent, address: readClientAddress(context) ?? call.address };
  return tryCall(db, { operation, handler, input: parsed.data, call, digest, identity, origin, now });
};

const identify = (call: Call, context: unknown, now: Date): PlatformIdentity | null => {
  const vouched = readPlatformIdentity(context);
  if (vouched !== null || call.bearer === null) return vouched;
  const openid = readSession(call.bearer, call.device, now);
  if (openid === null) throw new Refused({ code: 'session.expired' });
  return { kind: 'wx_openid', value: openid };
};

/** Tried again when another instance answered the same request meanwhile (then it is a replay), or on a deadlock. */
const tryCall = async (db: Database, prepared: Prepared): Promise<unknown> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const outcome = await db.transaction().execute((tx) => inTransaction(tx, prepared));
      if ('later' in outcome) return checked(prepared.operation, valueOf(await outcome.later()));
      if (outcome.refusal !== null) throw new Refused(outcome.refusal);
      return outcome.data;
    } catch (error) {
      if (attempt >= TRIES || !(isAnsweredMeanwhile(error) || mayTryAgain(error))) throw error;
    }
  }
};

type Outcome = { readonly data: unknown; readonly refusal: Refusal | null };

/** What an operation promised, and nothing else. @throws when a handler answers anything else */
const checked = (operation: Operation, value: unknown): unknown => {
  const output = operation.output.safeParse(value);
  if (output.success) return output.data;
  throw new Error(`${operation.name} answered what its contract does not promise.`, { cause: output.error });
};

const valueOf = (decision: Decision<unknown>): unknown => {
  if (decision.ok) return decision.value;
  throw new Refused(decision.refusal);
};

const inTransaction = async (tx: Tx, prepared: Prepared): Promise<Outcome | Later<Decision<unknown>>> => {
  const { operation, input, call, digest, identity, now } = prepared;
  const hashes = identity === null ? [] : lookUpHashes(identity.kind, identity.value);
  const today = dayOf(now);
  const keyed = operation.reads === true ? null : call.requestId;
  const openToAll = operation.name === 'session.start';
  if (identity === null && !openToAll) throw new Refused({ code: 'caller.unknown' });
  const entry = await enterCall(tx, { hashes, requestId: keyed, today: formatDay(today) });
  if (entry.replay !== null) return { data: replayed(entry.replay, call.op, digest), refusal: null };

  const context = contextOf(tx, { prepared, entry, hashes });
  const decision = await prepared.handler(input as never, context); // parsed by this operation's own schema above
  if ('later' in decision) return laterFor(operation, decision);
  if (!decision.ok && decision.keep === true) return { data: null, refusal: decision.refusal };
  const data = checked(operation, valueOf(decision));
  if (keyed !== null) {
    const request = { actor: entry.actor.id, requestId: keyed, op: call.op, digest, outcome: data, at: now };
    await appendRequest(tx, request);
  }
  return { data, refusal: null };
};

/** A writing call is remembered with its answer in its own transaction, so it has to have one there. */
const laterFor = (operation: Operation, decision: Later<Decision<unknown>>): Later<Decision<unknown>> => {
  if (operation.reads === true) return decision;
  throw new Error(`${operation.name} writes and may not answer later.`);
};

const replayed = (replay: NonNullable<Entry['replay']>, op: string, digest: string): unknown => {
  if (replay.op !== op || replay.digest !== digest) throw new Refused({ code: 'request.reused' });
  return replay.outcome;
};

const contextOf = (
  tx: Tx,
  {
    prepared,
    entry,
    hashes,
  }: { readonly prepared: Prepared; readonly entry: Entry; readonly hashes: readonly string[] },
): Context => {
  const { operation, identity, now } = prepared;
  const { actor } = entry;
  const today = dayOf(now);
  const roles = rolesFor(actor, operation);
  if (roles.length === 0)
    throw new Refused({ code: actor.personId === null ? 'caller.notBound' : 'access.denied' });
  const by = { tx, now, today, actor: actor.id, op: operation.name, origin: prepared.origin };
  return {
    tx,
    actor,
    identity: identity === null ? null : { ...identity, hashes },
    roles,
    now,
    today,
    actFor: (places): Decision<(typeof roles)[number], 'access.denied'> => {
      const role = actingRole(actor, operation.actors, places);
      return role === null ? refuse('access.denied') : allow(role);
    },
    changeCareFiles: (role, change) => changeCareFiles({ ...by, role }, change),
    trace: (role, ids) =>
      appendAccess(tx, { id: newId('ac'), at: now, actor: actor.id, role, op: operation.name, ids }),
  };
};
