import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { callContext, type CallerIdentity } from './call-context';
import { FunctionFailure } from './function-failure';
import { type FunctionInstance, startInstance } from './function-instance';
import { workerSource } from './function-worker/worker-source';
import { createInstancePool } from './instance-pool';

/** A function as the host runs it. */
export type HostedFunction = {
  readonly name: string;
  /** Seconds of real time a call may take. */
  readonly timeout: number;
  /** Megabytes; told to the function, not enforced here. */
  readonly memorySize: number;
  /** Most warm instances. */
  readonly instances: number;
};

/** What the host needs from the local cloud. */
export type FunctionHostOptions = {
  /** Holds `<name>/index.js` for every function. */
  readonly folder: string;
  readonly functions: readonly HostedFunction[];
  readonly environment: Readonly<Record<string, string>>;
  readonly envId: string;
  readonly appid: string;
  readonly now: () => Date;
  readonly log: (line: string) => void;
};

/** Runs the built functions as the cloud does: warm instances, each one call at a time, identity in the context. */
export type FunctionHost = {
  /**
   * Calls `main(event, context)` of the function `name` and answers its result.
   * @throws FunctionFailure when there is no answer
   */
  readonly call: (name: string, event: unknown, identity?: CallerIdentity) => Promise<unknown>;
  /** Starts one instance if none runs. @throws FunctionFailure when the bundle does not load. */
  readonly warmUp: (name: string) => Promise<void>;
  /** How many instances of each function run. */
  readonly running: () => Readonly<Record<string, number>>;
  /** Ends all instances; the next calls start new ones. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Event and result of a synchronous call, each. */
const MOST_BYTES = 6 * 1024 * 1024;

/** Opens the host; no instance is started yet. */
export function createFunctionHost(options: FunctionHostOptions): FunctionHost {
  const hosted = new Map(options.functions.map((each) => [each.name, host(each, options)]));
  const find = (name: string) => {
    const found = hosted.get(name);
    if (found === undefined) throw new FunctionFailure('FUNCTION_NOT_FOUND', `There is no function ${name}.`);
    return found;
  };
  const all = [...hosted.entries()];
  return {
    call: async (name, event, identity) => find(name).call(event, identity),
    warmUp: (name) => find(name).pool.withInstance(() => Promise.resolve()),
    running: () => Object.fromEntries(all.map(([name, { pool }]) => [name, pool.size()])),
    restart: async () => {
      await Promise.all(all.map(([, { pool }]) => pool.restart()));
    },
    stop: async () => {
      await Promise.all(all.map(([, { pool }]) => pool.close()));
    },
  };
}

function host(deployed: HostedFunction, options: FunctionHostOptions) {
  const { name, timeout } = deployed;
  const { now } = options;
  const pool = createInstancePool(deployed.instances, () => start(name, options));

  const call = async (event: unknown, identity: CallerIdentity | undefined): Promise<unknown> => {
    const text = JSON.stringify(event ?? {});
    if (Buffer.byteLength(text) > MOST_BYTES) {
      throw new FunctionFailure('EXCEED_REQUEST_SIZE_LIMIT', `${name}: the event is more than 6 MB`);
    }
    const context = callContext({
      name,
      requestId: randomUUID(),
      timeoutS: timeout,
      memoryMb: deployed.memorySize,
      envId: options.envId,
      appid: options.appid,
      identity,
    });
    const result = await pool.withInstance((instance) =>
      // The clock is read when the call begins, not when it joined the queue.
      instance.run({ now: now().getTime(), event: text, context }, timeout * 1000),
    );
    if (Buffer.byteLength(result) > MOST_BYTES) {
      throw new FunctionFailure('EXCEED_RESPONSE_SIZE_LIMIT', `${name}: the result is more than 6 MB`);
    }
    return JSON.parse(result);
  };
  return { pool, call };
}

async function start(name: string, options: FunctionHostOptions): Promise<FunctionInstance> {
  const { folder, environment, now, log } = options;
  return startInstance({
    name,
    source: await workerSource(),
    entry: path.join(folder, name, 'index.js'),
    environment: { ...environment, SCF_FUNCTIONNAME: name },
    now: now().getTime(),
    log,
  });
}
