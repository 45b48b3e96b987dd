import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Client } from 'pg';
import type { Envelope, Refusal } from '../../contracts/errors';
import type { Operations } from '../../contracts/index';
import type { InputOf, OutputOf } from '../../contracts/operation';
import { type LocalCloud, startLocalCloud } from '../../local/cloud/start-local-cloud';
import { buildFunctions } from './build-functions';

type Name = keyof Operations;

/** The demo county, running: what a story acts on. */
export type StoryCounty = {
  readonly cloud: LocalCloud;
  /** Sees every row: to arrange and to check, never to act. */
  readonly root: Client;
  /** One call by a persona's phone, and what it answered. @throws when it was refused */
  readonly call: <Op extends Name>(
    as: string,
    op: Op,
    ...rest: [input: InputOf<Operations[Op]>, requestId?: string]
  ) => Promise<OutputOf<Operations[Op]>>;
  /** One call that has to be refused, with the refusal. The input may be wrong on purpose. @throws when it was allowed */
  readonly refusal: (as: string, op: Name, ...rest: [input: unknown, requestId?: string]) => Promise<Refusal>;
  /** The first column of a query, as the superuser. */
  readonly column: (query: string, values?: readonly unknown[]) => Promise<readonly unknown[]>;
  readonly stop: () => Promise<void>;
};

const repository = path.resolve(__dirname, '../..');

/** Starts the whole product with the demo county, on built functions and data of its own, on Wednesday 2026-11-18 at 09:00. */
export const startCounty = async (): Promise<StoryCounty> => {
  await buildFunctions();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'story-county-'));
  chmodSync(dataDir, 0o755); // the database server's user has to enter it
  const printed: string[] = [];
  const removeData = () => {
    rmSync(dataDir, { recursive: true, force: true });
  };
  const cloud = await startLocalCloud({
    root: repository,
    dataDir,
    port: 0,
    durability: 'off',
    log: (line) => printed.push(line),
  }).catch((error: unknown) => {
    removeData();
    throw error;
  });
  const root = await cloud.sql();
  const envelope = async (as: string, op: string, ...rest: [unknown, string?]): Promise<Envelope> =>
    (await cloud.call(as, op, ...rest)) as Envelope; // what every call answers; a wrong shape fails below
  return {
    cloud,
    root,
    call: async (as, op, ...rest) => {
      const answer = await envelope(as, op, ...rest);
      if (!answer.ok) {
        const why = answer.refusal.code === 'internal' ? printed.slice(-3).join('\n') : '';
        throw new Error(`${op} as ${as} was refused: ${JSON.stringify(answer.refusal)} ${why}`);
      }
      return answer.data as never; // the pipeline has checked it against the operation's own schema
    },
    refusal: async (as, op, ...rest) => {
      const answer = await envelope(as, op, ...rest);
      if (answer.ok) throw new Error(`${op} as ${as} was allowed: ${JSON.stringify(answer.data)}`);
      return answer.refusal;
    },
    column: async (query, values) => {
      const { rows } = await root.query<unknown[]>({
        text: query,
        values: [...(values ?? [])],
        rowMode: 'array',
      });
      return rows.map(([first]) => first);
    },
    stop: async () => {
      await root.end();
      await cloud.stop();
      removeData();
    },
  };
};
