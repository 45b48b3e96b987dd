import { Worker } from 'node:worker_threads';
import { FunctionFailure } from './function-failure';
import { type WorkerCall, type WorkerMessage, type WorkerStart } from './function-worker/messages';

/** How an instance is started. */
export type InstanceStart = WorkerStart & {
  readonly name: string;
  /** `workerSource()`. */
  readonly source: string;
  /** All that `process.env` holds in the instance; nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  /** Gets what the function prints, and why the instance ended if it ended by itself. */
  readonly log: (line: string) => void;
};

/** One warm instance: a thread that holds the loaded bundle and takes one call at a time. */
export type FunctionInstance = {
  /** Resolves when the bundle is loaded. @throws FunctionFailure when it does not load. */
  readonly loaded: Promise<void>;
  /** The result as JSON text. @throws FunctionFailure when the function throws, dies or takes longer than `limitMs` (real time). */
  readonly run: (call: Omit<WorkerCall, 'id'>, limitMs: number) => Promise<string>;
  readonly isAlive: () => boolean;
  readonly terminate: () => Promise<void>;
};

type Waiting = {
  readonly resolve: (result: string) => void;
  readonly reject: (error: FunctionFailure) => void;
};

/** Starts an instance; it loads its bundle meanwhile. */
export function startInstance(start: InstanceStart): FunctionInstance {
  const { name, log } = start;
  const worker = openWorker(start);
  const waiting = new Map<number, Waiting>();
  const loading = deferred();
  let [alive, stopping, lastId] = [true, false, 0];

  const end = (failure: FunctionFailure): void => {
    alive = false;
    loading.reject(failure);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'loaded') loading.resolve();
    else settle(message, waiting, log);
  });
  worker.on('error', (error) => {
    log(
      `The function ${name} died: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    const code = loading.isPending() ? 'FUNCTION_LOAD_FAILED' : 'FUNCTION_DIED';
    end(new FunctionFailure(code, `${name}: ${firstLine(error)}`));
  });
  worker.on('exit', () => {
    end(new FunctionFailure(stopping ? 'FUNCTION_STOPPED' : 'FUNCTION_DIED', `${name}: the instance ended`));
  });
  const terminate = async (): Promise<void> => {
    stopping = true;
    alive = false;
    await worker.terminate();
  };

  return {
    loaded: loading.promise,
    isAlive: () => alive,
    terminate,
    run: (call, limitMs) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        const timer = setTimeout(() => {
          waiting.delete(id);
          reject(
            new FunctionFailure('FUNCTION_TIME_LIMIT_EXCEEDED', `${name}: no answer within ${limitMs} ms`),
          );
          void terminate();
        }, limitMs);
        const done =
          <Value>(settleWith: (value: Value) => void) =>
          (value: Value) => {
            clearTimeout(timer);
            settleWith(value);
          };
        waiting.set(id, { resolve: done(resolve), reject: done(reject) });
        worker.postMessage({ ...call, id } satisfies WorkerCall);
      }),
  };
}

function openWorker({ source, entry, now, environment, name, log }: InstanceStart): Worker {
  const worker = new Worker(source, {
    eval: true,
    name,
    workerData: { entry, now } satisfies WorkerStart,
    env: { ...environment },
    // Nothing of how this process was started (a TypeScript loader, say) is the function's business.
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  for (const output of [worker.stdout, worker.stderr]) {
    output.setEncoding('utf8').on('data', (text: string) => {
      log(`${name}: ${text.trimEnd()}`);
    });
  }
  return worker;
}

function settle(
  message: Exclude<WorkerMessage, { kind: 'loaded' }>,
  waiting: Map<number, Waiting>,
  log: (line: string) => void,
): void {
  const call = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.kind === 'answered') {
    call?.resolve(message.result);
    return;
  }
  log(`A function threw: ${message.detail}`);
  call?.reject(new FunctionFailure('FUNCTION_THREW', message.message));
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

/** A promise settled from outside; a rejection nobody waits for is not an accident. */
function deferred() {
  let [pending, resolve, reject] = [
    true,
    (): void => undefined,
    (_error: FunctionFailure): void => undefined,
  ];
  const promise = new Promise<void>((yes, no) => {
    resolve = () => {
      pending = false;
      yes();
    };
    reject = (error) => {
      pending = false;
      no(error);
    };
  });
  promise.catch(() => undefined);
  return {
    promise,
    isPending: () => pending,
    resolve: () => {
      resolve();
    },
    reject: (e: FunctionFailure) => {
      reject(e);
    },
  };
}
