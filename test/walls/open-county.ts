import { jest } from '@jest/globals';
import type { Client } from 'pg';
import type { Envelope } from '../../contracts/errors';
import type { Database } from '../../cloudfunctions/platform/database/connection';
import { type Handlers, runCall } from '../../cloudfunctions/pipeline/run-call';
import type { Job, JobResult } from '../../cloudfunctions/jobs/job';
import { jobs } from '../../cloudfunctions/jobs/registry';
import { runTimer } from '../../cloudfunctions/jobs/run-timer';
import { smsTemplates, wechatTemplates } from '../../local/cloud/registrations';
import { openidOf } from '../../local/demo/contact-details';
import { loadDemoCounty } from '../../local/demo/load-demo-county';
import { openTestDatabase } from '../database/open-test-database';

/** The demo county on the real server, called in process: what a function does between its event and its envelope. */
export type County = {
  /** Connected as `app`, eight connections: eight function instances. */
  readonly db: Database;
  /** Sees everything: to arrange and to check, never to act. */
  readonly root: Client;
  readonly connectionString: string;
  /** What the functions have logged so far, a line an event. */
  readonly logged: readonly string[];
  /** One call by a persona of the demo county. Without an id it is a call nobody has made before. */
  readonly call: (as: string, op: string, ...rest: [input: unknown, requestId?: string]) => Promise<Envelope>;
  /** The same, its data; @throws when it was refused. */
  readonly data: (as: string, op: string, input: unknown) => Promise<Readonly<Record<string, unknown>>>;
  /** One firing of a timer, with what the job did in numbers; @throws when the job failed. */
  readonly fire: (job: string) => Promise<JobResult>;
  readonly rows: <Row = Readonly<Record<string, unknown>>>(
    sql: string,
    values?: readonly unknown[],
  ) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
};

/** Wednesday of the demo's first week. */
export const START = '2026-11-18T09:00:00+08:00';
export const THIS_WEEK = '2026-W47';

const idsOf = (registered: Readonly<Record<string, { readonly id: string }>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(registered).map(([name, { id }]) => [name, id])));

/** What config/environments asks of a function; nobody listens at the address unless a test does. */
const settings = {
  FIELD_KEYS: `test:${Buffer.alloc(32, 7).toString('base64')}`,
  SESSION_KEY: Buffer.alloc(32, 9).toString('base64'),
  WECHAT_APPID: 'wx0000000000000000',
  WECHAT_SECRET: 'not-a-secret',
  WECHAT_API_BASE: 'http://127.0.0.1:9/wechat',
  WECHAT_TEMPLATES: idsOf(wechatTemplates),
  SMS_TEMPLATES: idsOf(smsTemplates),
};

/** Only `Date` stands still; waiting is real, because the database is. */
export const setClock = (instant: string): void => {
  jest.useFakeTimers({
    now: new Date(instant),
    doNotFake: [
      ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask'] as const),
      ...([
        'setImmediate',
        'clearImmediate',
        'setInterval',
        'clearInterval',
        'setTimeout',
        'clearTimeout',
      ] as const),
    ],
  });
};

/** Keeps the functions' own log lines, and answers with them; everything else a test prints comes through. */
const keepLogQuiet = (): readonly string[] => {
  const lines: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    jest
      .spyOn(stream, 'write')
      .mockImplementation((text) =>
        String(text).startsWith('{"event":') ? lines.push(String(text)) > 0 : write(String(text)),
      );
  }
  return lines;
};

let calls = 0;
const newRequestId = (): string => `call-${String((calls += 1)).padStart(8, '0')}`;

export type CountyOptions = {
  /** The registry of `api/`; a test names it, because nothing but a test may import an entry. */
  readonly handlers: Handlers;
  readonly at?: string;
};

export const openCounty = async ({ handlers, at = START }: CountyOptions): Promise<County> => {
  Object.assign(process.env, settings);
  setClock(at);
  const logged = keepLogQuiet();
  const database = await openTestDatabase();
  const { app: db, root } = database;
  await loadDemoCounty(root, { today: at.slice(0, 10), now: new Date(at).toISOString() });

  const call: County['call'] = (as, op, ...[input, requestId = newRequestId()]) =>
    runCall(
      { db, handlers },
      { op, input, requestId },
      { environment: JSON.stringify({ WX_OPENID: openidOf(as) }) },
    );
  return {
    db,
    root,
    connectionString: database.connectionString,
    logged,
    call,
    data: async (as, op, input) => {
      const envelope = await call(as, op, input);
      if (!envelope.ok) throw new Error(`${op} as ${as} was refused: ${JSON.stringify(envelope.refusal)}`);
      return envelope.data as Readonly<Record<string, unknown>>; // every operation answers an object
    },
    fire: (job) => fire(db, jobs, job),
    rows: async <Row>(sql: string, values: readonly unknown[] = []) =>
      (await root.query(sql, [...values])).rows as readonly Row[], // as the asking test reads its own query
    close: async () => {
      await database.close();
      jest.useRealTimers();
      jest.restoreAllMocks();
    },
  };
};

const fire = async (db: Database, known: readonly Job[], name: string): Promise<JobResult> => {
  const answer = await runTimer({ db, jobs: known }, { Type: 'Timer', TriggerName: name });
  if (!answer.ok) throw new Error(answer.problem);
  return 'result' in answer ? answer.result : {};
};
