import { createInterface } from 'node:readline';
import { startPostgres, type StartOptions } from './start-postgres';
import { StartFailure } from './start-failure';

/**
 * A process of its own around `startPostgres`, for tests: which user it is, what kills it and where its code lies
 * differ there. It takes the options as JSON, prints one line of JSON (the server's address or the failure), and
 * then obeys `stop` (in good order) and `leave` (exit and forget the server).
 */
async function startAndReport(options: StartOptions): Promise<void> {
  try {
    const server = await startPostgres(options);
    console.log(JSON.stringify(server));
    createInterface({ input: process.stdin }).on('line', (command) => {
      if (command === 'leave') process.exit(0);
      void server.stop().then(() => process.exit(0));
    });
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error;
    console.log(JSON.stringify({ code: error.code, message: error.message }));
    process.exitCode = 1;
  }
}

// The test that runs this wrote them.
void startAndReport(JSON.parse(process.argv[2] ?? '{}') as StartOptions);
