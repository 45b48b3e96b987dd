import { randomUUID } from 'node:crypto';
import { formatInstant } from '../../domain/calendar/beijing-time';
import { type ServerAddress } from '../postgres/postgres-server';
import { type StandIns } from '../stand-ins/create-stand-ins';
import { callerOf } from './caller';
import { type MovableClock } from './clock';
import { clockJumps } from './clock-jumps';
import { type County } from './county';
import { asSuperuser, DATABASE } from './database';
import { type FunctionHost } from './function-host';
import { readInbox } from './inbox';
import { phoneSession } from './phone-session';
import { oneAtATime } from './one-at-a-time';
import { Problem } from './problem';
import { type Health, type Product } from './product';
import { readMoment } from './read-moment';
import { showSubscription } from './show-subscription';
import { type Timers } from './timers';

/** The started parts of a local cloud. */
export type Parts = {
  readonly server: ServerAddress;
  readonly clock: MovableClock;
  readonly standIns: StandIns;
  readonly host: FunctionHost;
  readonly timers: Timers;
  readonly county: County;
  /** The mini-program's H5 build. */
  readonly phonesDir: string;
  /** Makes everything as it was at the very first start; nothing else runs meanwhile. */
  readonly startOver: () => Promise<void>;
  readonly log: (line: string) => void;
};

/** The timers that do what a call has promised, messages and recordings; in the cloud they fire within the minute. */
const PROMISED = ['dispatch-outbox', 'record-voices'];

/** Joins the parts: who waits for whom, and what follows a call. */
export function createProduct(parts: Parts): Product {
  const { clock, standIns, county, timers, log } = parts;
  const { personas } = county;
  // Whatever fires timers or replaces the database does so alone; calls go on beside it, except while it is replaced.
  const alone = oneAtATime();
  let [moving, dispatching, startingOver]: [number, Promise<void> | undefined, Promise<void>] = [
    0,
    undefined,
    Promise.resolve(),
  ];
  const underway = new Set<Promise<unknown>>();
  /** Waits until the county is whole, and is waited for before it is replaced: a login code is used in the county that gave it. */
  const undisturbed = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await startingOver;
    const running = work();
    underway.add(running);
    try {
      return await running;
    } finally {
      underway.delete(running);
    }
  };
  const host: Pick<FunctionHost, 'call'> = {
    call: (...call) => undisturbed(() => parts.host.call(...call)),
  };

  const dispatch = (): Promise<void> => {
    // One that has not begun yet will find what this call has left as well.
    dispatching ??= alone(async () => {
      dispatching = undefined;
      for (const job of PROMISED) await timers.fireIfDue(job);
    }).then(
      () => undefined,
      (error: unknown) => {
        log(`The outbox was not dispatched: ${error instanceof Error ? error.message : String(error)}`);
      },
    );
    return dispatching;
  };
  const afterCall = async (): Promise<void> => {
    const dispatched = dispatch();
    // A long move is not waited for: a phone in the real cloud would not wait for a night either.
    if (moving === 0) await dispatched;
  };

  return {
    personas,
    host,
    afterCall,
    now: () => formatInstant(clock.now()),
    stage: () => ({
      jumps: clockJumps(clock.now()),
      about: Object.fromEntries(personas.map(({ key, about = '' }) => [key, about])),
    }),
    inbox: (person) => readInbox(standIns.inbox.list(), personas).filter(belongingTo(person)),
    phone: (as) => undisturbed(() => phoneSession(as, { personas, standIns, host: parts.host })),
    phonesDir: parts.phonesDir,
    subscribe: (as, answers) => showSubscription(callerOf(as, personas), answers, standIns),
    health: () => checkHealth(parts),
    call: async ({ as, op, input, requestId = randomUUID() }) => {
      const caller = callerOf(as, personas);
      // Somebody who calls has opened the mini-program.
      standIns.wechat.addUser(caller.openid);
      const envelope = await host.call('api', { op, input, requestId }, caller);
      await afterCall();
      return envelope;
    },
    moveClock: (text) => {
      moving += 1;
      return alone(() => timers.moveTo(momentAhead(text, clock))).finally(() => {
        moving -= 1;
      });
    },
    reset: async () => {
      const over = alone(async () => {
        await Promise.allSettled(underway);
        await parts.startOver();
      });
      startingOver = over.catch(() => undefined);
      await over;
      return { now: formatInstant(clock.now()) };
    },
  };
}

function belongingTo(person: string | undefined): (message: { readonly person: string }) => boolean {
  return (message) => person === undefined || message.person === person;
}

/** @throws Problem 400, 409 */
function momentAhead(text: string, clock: MovableClock): Date {
  const now = clock.now();
  const to = readMoment(text, now);
  if (clock.reaches(to)) return to;
  const [from, back] = [formatInstant(now), formatInstant(to)];
  throw new Problem(
    409,
    `时间只能往前走：现在是 ${from}，不能回到 ${back}。The clock only moves forward: it is ${from} and cannot go back to ${back}.`,
  );
}

async function checkHealth({ server, clock, host }: Parts): Promise<Health> {
  const database = await asSuperuser(server, DATABASE, (client) => client.query('SELECT')).then(
    () => 'ok',
    () => 'unreachable',
  );
  const functions = Object.entries(host.running()).map(
    ([name, count]) => [name, count > 0 ? 'ok' : 'starts when it is called'] as const,
  );
  return {
    ok: database === 'ok',
    now: formatInstant(clock.now()),
    database,
    functions: Object.fromEntries(functions),
  };
}
