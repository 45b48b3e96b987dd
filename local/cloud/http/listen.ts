import { type Server } from 'node:http';
import { errorCode } from '../../postgres/error-code';
import { isJsonObject } from '../../stand-ins/json-value';
import { CannotStart } from '../cannot-start';

const HOST = '127.0.0.1';
/**
 * Real time. Node closes an idle connection after five seconds, and a function's next call may be on its way by then; the
 * real services keep theirs for longer.
 */
const KEEP_ALIVE_MS = 75_000;
/** Real time; somebody who listens on our port and says nothing is not us. */
const PATIENCE_MS = 1000;

/**
 * Lets `server` listen on the loopback address and answers its port; 0 takes a free one.
 * @throws CannotStart when the port is taken (saying so if it is by this product) or not allowed
 */
export async function listen(server: Server, port: number): Promise<number> {
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, HOST, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    throw await explain(error, port);
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server without a port');
  return address.port;
}

async function explain(error: unknown, port: number): Promise<unknown> {
  const advice = `choose another one with "PORT=${port + 1} npm start"`;
  if (errorCode(error) === 'EACCES') {
    return new CannotStart(`This user may not listen on port ${port}: ${advice}.`, error);
  }
  if (errorCode(error) !== 'EADDRINUSE') return error;
  if (await isProduct(port)) {
    return new CannotStart(
      `The product is already running at http://${HOST}:${port}/: open it there, or stop it before you start it again.`,
      error,
    );
  }
  return new CannotStart(`Port ${port} is taken by another program: stop that program, or ${advice}.`, error);
}

async function isProduct(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://${HOST}:${port}/healthz`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const body: unknown = await response.json();
    return isJsonObject(body) && isJsonObject(body['functions']) && 'database' in body;
  } catch {
    return false;
  }
}
