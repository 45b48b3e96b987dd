import path from 'node:path';
import { functions as deployed } from '../../config/functions';
import { timers as productTimers } from '../../config/timers';
import { databaseRoles } from '../../cloudfunctions/database/roles';
import { type PostgresServer } from '../postgres/postgres-server';
import { startPostgres } from '../postgres/start-postgres';
import { type CleanUp } from './clean-up';
import { openClock } from './clock';
import { type County } from './county';
import { type Parts } from './create-product';
import { DATABASE, databaseExists, hasPeople, prepareDatabase, removeDatabase } from './database';
import { findBundles } from './find-bundles';
import { functionEnvironment } from './function-environment';
import { createFunctionHost, type FunctionHost } from './function-host';
import { loadCounty } from './load-county';
import { loadFunctions } from './load-functions';
import { openKeys } from './open-keys';
import { openSigningKeys } from './open-signing-keys';
import { openStandIns } from './open-stand-ins';
import { APPID, ENV_ID } from './registrations';
import { type DevelopmentKeys } from '../signing/development-keys';
import { type LocalKeys } from './keys';
import { createTimers } from './timers';

/** What the parts are started from. */
export type StartPartsOptions = {
  readonly root: string;
  readonly dataDir: string;
  readonly port: number;
  readonly county: County;
  readonly durability?: 'normal' | 'off';
  readonly functionsDir?: string;
  readonly phonesDir?: string;
  readonly log: (line: string) => void;
  readonly cleanUp: CleanUp;
};

/** Where the story of the demo county begins: a Wednesday morning. */
const FIRST_INSTANT = new Date('2026-11-18T09:00:00+08:00');

/** Warm instances of each function, as many as a small county would keep. */
const INSTANCES: Readonly<Record<string, number>> = { api: 3, timer: 2, callback: 1 };

/** Starts everything behind the HTTP server, the database first: its lock is the lock on all that is kept. */
export async function startParts(options: StartPartsOptions): Promise<Parts> {
  const { county, cleanUp, log } = options;
  const dataDir = path.resolve(options.dataDir);
  const folder = findBundles(options.functionsDir ?? path.join(options.root, 'dist/cloudfunctions'));
  const server = await startPostgres({
    dataDir: path.join(dataDir, 'postgres'),
    durability: options.durability ?? 'normal',
  });
  cleanUp.later(server.stop);

  const fresh = !(await databaseExists(server));
  const keys = openKeys(path.join(dataDir, 'keys.json'), fresh);
  const signing = openSigningKeys(path.join(dataDir, 'signing.json'));
  const clock = openClock(path.join(dataDir, 'clock.json'), fresh ? FIRST_INSTANT : null);
  const host = hostFunctions({ ...options, folder }, { server, keys, signing, now: clock.now });
  cleanUp.later(host.stop);
  const standIns = openStandIns({ dataDir, keys, signing, now: clock.now, host });
  cleanUp.later(standIns.flush);
  const callTimer = (event: unknown): Promise<unknown> => host.call('timer', event);
  const timers = createTimers({ timers: productTimers, clock, log, callTimer });

  await prepareDatabase(server, keys);
  await loadFunctions(host);
  const begin = async (): Promise<void> => {
    if (county.personas.length === 0) return;
    await loadCounty(county, { server, standIns, keys, now: clock.now() });
    await timers.fireNow('nightly-pass');
    await timers.fireIfDue('dispatch-outbox');
  };
  const startOver = async (): Promise<void> => {
    await host.restart();
    await removeDatabase(server);
    standIns.reset();
    clock.restartAt(FIRST_INSTANT);
    await prepareDatabase(server, keys);
    await begin();
  };
  if (!(await hasPeople(server))) await begin();
  const phonesDir = options.phonesDir ?? path.join(options.root, 'dist/h5');
  return { server, clock, standIns, host, timers, county, phonesDir, startOver, log };
}

function hostFunctions(
  {
    port,
    folder,
    log,
  }: { readonly port: number; readonly folder: string; readonly log: (line: string) => void },
  {
    server,
    keys,
    signing,
    now,
  }: {
    readonly server: PostgresServer;
    readonly keys: LocalKeys;
    readonly signing: DevelopmentKeys;
    readonly now: () => Date;
  },
): FunctionHost {
  const database = { host: server.host, port: server.port, name: DATABASE, user: databaseRoles.app };
  return createFunctionHost({
    folder,
    functions: deployed.map((each) => ({ ...each, instances: INSTANCES[each.name] ?? 1 })),
    environment: functionEnvironment({ port, database, keys, signing }),
    envId: ENV_ID,
    appid: APPID,
    now,
    log,
  });
}
