import { createWriteStream, type WriteStream } from 'node:fs';
import path from 'node:path';
import { CannotStart } from './cloud/cannot-start';
import { startLocalCloud } from './cloud/start-local-cloud';
import { StartFailure } from './postgres/start-failure';

const DEFAULT_PORT = 4000;
const root = path.resolve(__dirname, '..');

/** `npm start`: the whole product with the demo county, until it is interrupted. */
async function main(): Promise<void> {
  const port = readPort(process.env['PORT']);
  const dataDir = path.join(root, '.local');
  let file: WriteStream | undefined;
  const log = (line: string): void => {
    file ??= openLog(path.join(dataDir, 'functions.log'));
    file.write(`${line}\n`);
  };

  // Interrupted during the start, PostgreSQL still ends in good order: it watches this process.
  const cloud = await startLocalCloud({ root, dataDir, port, log });
  const stop = (): void => void cloud.stop().then(() => process.exit(0));
  stopOnSignal(stop);
  if (process.env['npm_lifecycle_event'] !== undefined) stopWithShell(stop);
  console.log(`家里的灯已经亮了：${cloud.url}/（${cloud.now()}，按 Ctrl+C 结束）`);
}

/** @throws CannotStart when it is not a port */
function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new CannotStart(
    `PORT is "${text}", which is no port: choose a number from 1024 to 65535, or leave it out for ${DEFAULT_PORT}.`,
  );
}

/** Each start begins a new log. One that cannot be written is not worth failing for. */
function openLog(file: string): WriteStream {
  const stream = createWriteStream(file);
  stream.on('error', () => undefined);
  return stream;
}

/** One Ctrl+C may arrive twice: from the keyboard, and handed on by the program above this one. */
const SAME_SIGNAL_MS = 1000;

/** The first signal stops everything in good order; a later one does not wait for that. */
function stopOnSignal(stop: () => void): void {
  let stoppingSince: number | undefined;
  const onSignal = (): void => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    stop();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

const LOOK_MS = 500;

/** npm hands a signal to the shell it runs scripts in, and that shell keeps it to itself: its end is all that is heard of it here. */
function stopWithShell(stop: () => void): void {
  const shell = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(look);
    stop();
  }, LOOK_MS);
}

main().catch((error: unknown) => {
  const expected = error instanceof CannotStart || error instanceof StartFailure;
  console.error(expected ? error.message : error);
  process.exit(1);
});
