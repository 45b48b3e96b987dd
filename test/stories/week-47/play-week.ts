import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Envelope } from '../../../contracts/errors';
import { type LocalCloud, startLocalCloud } from '../../../local/cloud/start-local-cloud';
import { buildFunctions } from '../build-functions';
import { acts, BEGINS, villages } from './fixture';
import type { Act } from './shapes';
import { idOf } from './ids';
import { everybody, openidOf, weekCounty } from './week-county';

const WEEK = '2026-W47';
const repository = path.resolve(__dirname, '../../..');

/** The week as it goes on: the running cloud, how to go on, and how to stop and start it on the same data. */
export type Playing = {
  readonly cloud: () => LocalCloud;
  /** Everybody does what the fixture says until then (`2026-11-24T08:30:00+08:00`), and the clock stands there. */
  readonly until: (instant: string) => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** Starts the fixture's county on Wednesday morning. `after` runs wherever the clock stands when somebody has acted. */
export const playWeek = async (
  after: (cloud: LocalCloud) => Promise<void> = async () => undefined,
): Promise<Playing> => {
  await buildFunctions();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'week-47-'));
  chmodSync(dataDir, 0o755); // the database server's user has to enter it
  const start = () =>
    startLocalCloud({ root: repository, dataDir, port: 0, durability: 'off', county: weekCounty });
  let cloud = await start();
  if (cloud.now() !== BEGINS) throw new Error(`The story begins at ${BEGINS}, the clock at ${cloud.now()}.`);
  for (const person of everybody)
    if (person.wechat === 'gone') cloud.standIns.wechat.setPhone(openidOf(person), 'gone');

  const left = [...acts];
  const called = new Map<string, readonly string[]>();
  return {
    cloud: () => cloud,
    until: async (instant) => {
      for (let act = left[0]; act !== undefined && instantOf(act) <= instant; act = left[0]) {
        left.shift();
        await cloud.moveClock(instantOf(act));
        await perform(act, cloud, called);
        await after(cloud);
      }
      await cloud.moveClock(instant);
    },
    restart: async () => {
      await cloud.stop();
      cloud = await start();
    },
    stop: async () => {
      await cloud.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

const instantOf = ({ at }: Act): string => `${at.replace(' ', 'T')}:00+08:00`;

/** What is made along the way: records and notices by the names the fixture calls them. */
type Called = Map<string, readonly string[]>;
type Step = { readonly op: string; readonly input: object };

const perform = async (act: Act, cloud: LocalCloud, called: Called): Promise<void> => {
  const code = act.does === 'confirms week 47' ? act.refusedWith : undefined;
  for (const { op, input } of stepsOf(act, called)) {
    const answer = (await cloud.call(act.who, op, input)) as Envelope<Record<string, unknown>>; // every call answers one
    const got = answer.ok ? undefined : answer.refusal.code;
    if (got !== code) throw new Error(`${act.at}: ${act.who} ${act.does}: ${JSON.stringify(answer)}`);
    if (answer.ok) remember(act, answer.data, called);
  }
};

const remember = (act: Act, data: Readonly<Record<string, unknown>>, called: Called): void => {
  if (act.does === 'sends notice') called.set(act.topic, [String(data['noticeId'])]);
  if ('as' in act && act.as !== undefined) called.set(act.as, data['records'] as readonly string[]); // ids, by contract
};

const childIds = (of: readonly string[]) => of.map((key) => idOf('ch', key));

const stepsOf = (act: Act, called: Called): readonly Step[] => {
  const happenedOn = act.at.slice(0, 10);
  const noticeId = 'topic' in act ? called.get(act.topic)?.[0] : undefined;
  switch (act.does) {
    case 'confirms week 47':
      return [
        {
          op: 'contact.confirm',
          input: { childIds: childIds(act.of), week: WEEK, lines: act.lines, happenedOn: dayIn(happenedOn) },
        },
      ];
    case 'takes back':
      return [
        { op: 'record.withdraw', input: { recordIds: called.get(act.what) ?? [], reason: act.because } },
      ];
    case 'visits':
      return [
        {
          op: 'visit.record',
          input: {
            childIds: childIds(act.of),
            happenedOn,
            sawChild: true,
            talkedAlone: true,
            caregiving: 'in-place',
          },
        },
      ];
    case 'calls':
      return [
        {
          op: 'directorContact.record',
          input: {
            childIds: childIds(act.of),
            happenedOn,
            mode: 'phone',
            with: act.reaches,
            outcome: 'reached',
            ...(act.hearsKept === undefined ? {} : { weekKept: { week: WEEK, lines: act.hearsKept } }),
          },
        },
      ];
    case 'sends notice': {
      const code = villages.find(({ key }) => key === act.to)?.code;
      return [{ op: 'notice.send', input: { topic: act.topic, regions: [code] } }];
    }
    case 'acknowledges':
      return [
        { op: 'notice.open', input: { noticeId } },
        { op: 'notice.acknowledge', input: { noticeId } },
      ];
    case 'acknowledges for':
      return [
        {
          op: 'notice.acknowledgeOnBehalf',
          input: { noticeId, personId: idOf('pe', act.person), how: act.how, reason: act.because },
        },
      ];
  }
};

/** A late entry is about the week's Sunday at the latest. */
const dayIn = (day: string): string => (day > '2026-11-22' ? '2026-11-22' : day);
