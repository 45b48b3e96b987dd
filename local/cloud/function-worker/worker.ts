import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { type WorkerCall, type WorkerMessage, type WorkerStart } from './messages';
import { replaceDate } from './replace-date';

type Main = (event: unknown, context: unknown) => unknown;

/**
 * One warm instance of a function, in a thread of its own. The host bundles this file; it is never imported. The clock is replaced
 * before the bundle is loaded, so that the bundle needs no change and cannot tell.
 */
function runInstance({ entry, now }: WorkerStart): void {
  let current = now;
  replaceDate(globalThis, () => current);
  const main = loadMain(entry);

  const say = (message: WorkerMessage): void => parentPort?.postMessage(message);
  parentPort?.on('message', (call: WorkerCall) => {
    current = call.now;
    void answer(main, call).then(say);
  });
  say({ kind: 'loaded' });
}

/** @throws when the bundle does not load; the host hears of it as the thread's end. */
function loadMain(entry: string): Main {
  const bundle: unknown = createRequire(entry)(entry);
  if (
    typeof bundle === 'object' &&
    bundle !== null &&
    'main' in bundle &&
    typeof bundle.main === 'function'
  ) {
    return bundle.main as Main; // checked to be a function; what it takes is the cloud's convention
  }
  throw new Error(`${entry} exports no function main`);
}

async function answer(main: Main, { id, event, context }: WorkerCall): Promise<WorkerMessage> {
  try {
    const result = await main(JSON.parse(event), context);
    return { kind: 'answered', id, result: JSON.stringify(result ?? null) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const detail = error instanceof Error ? (error.stack ?? message) : message;
    return { kind: 'threw', id, message, detail };
  }
}

runInstance(workerData as WorkerStart); // given by the host, which is typed
