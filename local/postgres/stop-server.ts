import { type ChildProcess } from 'node:child_process';

/** How long each way of stopping gets, in milliseconds: in good order, at once, by force. */
const WAYS = [
  { signal: 'SIGINT', patience: 10_000 },
  { signal: 'SIGQUIT', patience: 5_000 },
  { signal: 'SIGKILL', patience: 5_000 },
] as const;

/**
 * Stops the server: it breaks off what its clients are doing, writes everything down and ends. On Windows it ends
 * at once and the next start recovers from the log. Does nothing if it has ended already.
 */
export async function stopServer(child: ChildProcess): Promise<void> {
  for (const { signal, patience } of WAYS) {
    if (hasEnded(child)) return;
    child.kill(signal);
    await untilEnd(child, patience);
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function untilEnd(child: ChildProcess, patience: number): Promise<void> {
  return new Promise((resolve) => {
    // The timer also keeps this process alive while it waits for a child it had let go.
    const timer = setTimeout(resolve, patience);
    child.once('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
