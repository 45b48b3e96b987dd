import { type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { type Readable, type Writable } from 'node:stream';

/** Lets this process end although the child and the pipe to it are still open. */
export function letGo(child: ChildProcess, pipe: Readable | Writable | null): void {
  child.unref();
  // Pipes to a child are sockets in Node; the type does not say so.
  if (pipe instanceof Socket) pipe.unref();
}
