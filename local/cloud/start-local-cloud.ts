import { type Client } from 'pg';
import { connectAsSuperuser } from '../postgres/connect-as-superuser';
import { type StandIns } from '../stand-ins/create-stand-ins';
import { createCleanUp } from './clean-up';
import { type County, emptyCounty } from './county';
import { createProduct } from './create-product';
import { DATABASE } from './database';
import { demoCounty } from './demo-county';
import { listen } from './http/listen';
import { createProductServer } from './http/product-server';
import { type InboxMessage } from './inbox';
import { startParts } from './start-parts';
import { type MoveReport } from './timers';

/** What a local cloud is started with. */
export type LocalCloudOptions = {
  /** The project's folder; the built functions are in `<root>/dist/cloudfunctions`. */
  readonly root: string;
  /** Everything that is kept: the database, the keys, the clock, the stand-ins' state and files. Made when missing. */
  readonly dataDir: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Whether the demo county is loaded at the first start; default true. */
  readonly demo?: boolean;
  /** Another county instead of the demo's. */
  readonly county?: County;
  /** Gets what the functions print and what fails. Default: nobody. */
  readonly log?: (line: string) => void;
  /** `off` is for tests; see `startPostgres`. */
  readonly durability?: 'normal' | 'off';
  /** Default `<root>/dist/cloudfunctions`. */
  readonly functionsDir?: string;
  /** Default `<root>/dist/h5`. */
  readonly phonesDir?: string;
};

/** A running local cloud. */
export type LocalCloud = {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  /** The envelope of one call by a persona, and what it left in the outbox is sent: `call(as, op, input, requestId?)`. */
  readonly call: (as: string, op: string, ...rest: [input?: unknown, requestId?: string]) => Promise<unknown>;
  /** Moves the clock to a Beijing instant, firing timers on the way. */
  readonly moveClock: (to: string) => Promise<MoveReport>;
  /** Beijing time. */
  readonly now: () => string;
  /** Messages to one persona, or all. */
  readonly inbox: (person?: string) => readonly InboxMessage[];
  readonly reset: () => Promise<{ readonly now: string }>;
  /** Fires one timer where the clock stands. */
  readonly fire: (job: string) => Promise<unknown>;
  readonly standIns: StandIns;
  /** A new superuser's connection to the product's database, past every row-level policy; the caller ends it. */
  readonly sql: () => Promise<Client>;
  /** Ends everything in good order; more than once does no harm. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts the whole product on this machine: PostgreSQL, the schema, the county, the built functions, the stand-ins and the HTTP
 * server in front of them. The port is taken first and nothing kept is touched before the database has its lock, so a second start
 * on the same port or the same data ends without changing anything.
 * @throws CannotStart, StartFailure one sentence for every reason that a person can do something about
 */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const { log = () => undefined } = options;
  const cleanUp = createCleanUp(log);
  try {
    const { server, open } = createProductServer(log);
    const port = await listen(server, options.port);
    cleanUp.later(async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    });

    const county = options.county ?? (options.demo === false ? emptyCounty : demoCounty);
    const parts = await startParts({ ...options, county, port, log, cleanUp });
    const product = createProduct(parts);
    open({ product, standIns: parts.standIns });
    return {
      url: `http://127.0.0.1:${port}`,
      call: (as, op, ...[input, requestId]) => product.call({ as, op, input, requestId }),
      moveClock: product.moveClock,
      now: product.now,
      inbox: product.inbox,
      reset: product.reset,
      fire: parts.timers.fireNow,
      standIns: parts.standIns,
      sql: () => connectAsSuperuser(parts.server, DATABASE),
      stop: cleanUp.run,
    };
  } catch (error) {
    await cleanUp.run();
    throw error;
  }
}
