import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStandIns, type StandIns } from './create-stand-ins';
import type { InvokeFunction } from './cloudbase/cloudbase-config';
import { makeDevelopmentKeys } from '../signing/development-keys';
import type { StandInsConfig } from './stand-ins-config';

/** A mini-program, an SMS application and an environment, all invented. */
export const CONFIG: StandInsConfig = {
  wechat: {
    appid: 'wx0000000000000001',
    secret: 'wechat-secret',
    pages: ['pages/parent/home'],
    templates: [
      {
        id: 'tmpl-contact',
        title: '联系提醒',
        keywords: [
          { key: 'thing1', label: '提醒内容' },
          { key: 'time2', label: '截止时间' },
        ],
      },
      { id: 'tmpl-notice', title: '安全通知', keywords: [{ key: 'thing1', label: '通知标题' }] },
      { id: 'tmpl-notice-again', title: '安全通知', keywords: [{ key: 'phrase1', label: '状态' }] },
      { id: 'tmpl-task', title: '待办提醒', keywords: [{ key: 'thing1', label: '待办' }] },
    ],
  },
  tencent: {
    secretId: 'sms-id',
    secretKey: 'sms-key',
    sms: {
      appId: '1400000001',
      signName: '家灯',
      templates: [
        { id: '2001', text: '{1}您好，您有{2}项待办，请打开小程序查看。' },
        { id: '2002', text: '您的验证码为{1}，5分钟内有效。' },
      ],
    },
    tts: { voices: [101001] },
    tms: { strategies: ['care-texts'] },
    ess: {
      operatorId: 'ess-operator',
      callbackToken: 'ess-token',
      callbackKey: 'ess-key-of-thirty-two-characters',
    },
  },
  cloudbase: { envId: 'lights-1', secretId: 'tcb-id', secretKey: 'tcb-key' },
  timestamp: makeDevelopmentKeys().timestamps,
};

/** Stand-ins answering on a free loopback port, for tests. */
export type StandInsOnAPort = {
  /** The stand-ins of this moment; another object after `restart`. */
  readonly it: () => StandIns;
  readonly origin: string;
  readonly host: string;
  readonly folder: string;
  /** Moves the clock forward. */
  readonly wait: (seconds: number) => void;
  /** Opens the stand-ins again on what they left on disk. */
  readonly restart: () => void;
  readonly close: () => Promise<void>;
};

/** Starts them with a clock that stands at `start` until it is moved. */
export async function standInsOnAPort(
  start: Date,
  options: { readonly invoke?: InvokeFunction; readonly config?: StandInsConfig } = {},
): Promise<StandInsOnAPort> {
  const folder = mkdtempSync(join(tmpdir(), 'stand-ins-'));
  let now = start.getTime();
  const open = (): StandIns =>
    createStandIns({
      statePath: join(folder, 'state', 'stand-ins.json'),
      storageDir: join(folder, 'files'),
      now: () => new Date(now),
      config: CONFIG,
      ...options,
    });
  let standIns = open();

  const server = createServer((request, response) => {
    void standIns.handle(request, response).then((ours) => {
      if (!ours) response.writeHead(404).end('not ours');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // listening on TCP, so never a string or null

  return {
    it: () => standIns,
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    folder,
    wait: (seconds) => {
      now += seconds * 1000;
    },
    restart: () => {
      standIns.flush();
      standIns = open();
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      standIns.flush();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
