import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';

/** The moment is the process's from its first line; the bundle below it is the one that is deployed. */
const SCRIPT = `
  const Real = Date, at = Real.parse(process.env.TEST_NOW);
  globalThis.Date = class extends Real {
    constructor(...given) { given.length === 0 ? super(at) : super(...given); }
    static now() { return at; }
  };
  const { main } = require(process.env.TEST_BUNDLE);
  main({ Type: 'Timer', TriggerName: process.env.TEST_JOB }).then(
    (answer) => { process.stderr.write('answer ' + JSON.stringify(answer)); process.exit(0); },
    (error) => { process.stderr.write(String(error)); process.exit(1); });
`;

export type TimerProcess = {
  /** Null when it was killed first. @throws what it said, when the job failed. */
  readonly answer: Promise<Readonly<Record<string, unknown>> | null>;
  /** As an operator's `kill -9` or the cloud's time limit: no line of the process runs after it. */
  readonly kill: () => void;
};

/** The built function `timer` in a process of its own, doing one job. */
export const startTimerProcess = (
  job: string,
  { connectionString, now }: { readonly connectionString: string; readonly now: Date },
): TimerProcess => {
  const { hostname, port, pathname, username, password } = new URL(connectionString);
  const child = spawn(process.execPath, ['-e', SCRIPT], {
    env: {
      ...process.env,
      PGHOST: hostname,
      PGPORT: port,
      PGDATABASE: pathname.slice(1),
      PGUSER: username,
      PGPASSWORD: decodeURIComponent(password),
      TEST_BUNDLE: join(process.cwd(), 'dist/cloudfunctions/timer/index.js'),
      TEST_JOB: job,
      TEST_NOW: now.toISOString(),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_, signal) => {
      resolve(signal);
    }),
  );
  return {
    answer: Promise.all([text(child.stderr), ended]).then(([said, signal]) => {
      if (signal !== null) return null;
      const [, found] = said.split('answer ');
      const answer = JSON.parse(found ?? 'null') as { ok: boolean; result: Record<string, unknown> } | null; // our own script's line
      if (answer?.ok !== true) throw new Error(`The timer's process said: ${said}`);
      return answer.result;
    }),
    kill: () => {
      child.kill('SIGKILL');
    },
  };
};
