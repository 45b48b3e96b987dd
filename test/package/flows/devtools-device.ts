import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import automator from 'miniprogram-automator';
import type { PhoneState } from '../../weapp-host/wire';
import { PACKAGE } from '../build-package';
import type { MiniProgram } from './client';
import type { Device } from './device';
import { answerPopup, callLocalCloud, keepOnly, setState } from './in-app';

/** Real time: DevTools compiles the package first. */
const LAUNCH_MS = 120_000;

/** Always the same folder: DevTools ask once whether a project is to be trusted. */
const PROJECT = path.resolve(PACKAGE, '../devtools');

/** The package as it is, in a project that may call the local cloud: no domain that WeChat knows. */
function makeProject(): string {
  rmSync(PROJECT, { recursive: true, force: true });
  cpSync(PACKAGE, PROJECT, { recursive: true });
  const settings = path.join(PROJECT, 'project.config.json');
  const { setting, ...rest } = JSON.parse(readFileSync(settings, 'utf8')) as { readonly setting: object }; // the build's own
  writeFileSync(settings, JSON.stringify({ ...rest, setting: { ...setting, urlCheck: false } }, null, 2));
  return PROJECT;
}

const FIRST_PAGE = '/pages/start/index/index';

/** The client sends null for what is undefined. */
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));

type Thrown = { readonly message?: string; readonly stack?: string };

/** What a phone's own settings answer is said for it: DevTools has a phone of its own. */
async function pretend(client: MiniProgram, { fontSize, subscription }: Partial<PhoneState>): Promise<void> {
  const base: unknown = await client.callWxMethod('getAppBaseInfo');
  const size =
    fontSize === undefined ? {} : { fontSizeSetting: fontSize, fontSizeScaleFactor: fontSize / 16 };
  await client.mockWxMethod('getAppBaseInfo', { ...(base as object), ...size });
  const answer = subscription ?? 'accept';
  await client.mockWxMethod('requestSubscribeMessage', answerPopup, answer);
}

/**
 * The package in WeChat's DevTools, started by its command line at `cliPath`; every call goes to the local cloud at `url`.
 * A cold start is a `reLaunch` on a phone that keeps nothing else: what the app holds in memory stays.
 */
export async function devToolsDevice(cliPath: string, url: string): Promise<Device> {
  const client = await automator.launch({
    cliPath,
    projectPath: makeProject(),
    timeout: LAUNCH_MS,
    trustProject: true,
  });
  const thrown: string[] = [];
  client.on('exception', ({ message = '', stack = '' }: Thrown) => {
    thrown.push(`${message} ${stack}`);
  });
  await client.evaluate(callLocalCloud, url);
  return {
    client,
    host: undefined,
    open: async ({ url: page, storage, phone }) => {
      await client.restoreWxMethod('getAppBaseInfo').catch(() => undefined);
      await pretend(client, phone);
      await client.evaluate(keepOnly, plain(storage));
      await client.callWxMethod('reLaunch', { url: page === '' ? FIRST_PAGE : page });
    },
    cloud: async (state) => {
      await client.evaluate(setState, plain(state));
    },
    faults: async () => thrown.splice(0),
    stop: () => client.close(),
  };
}
