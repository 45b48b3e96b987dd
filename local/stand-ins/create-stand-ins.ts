import { rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ADMIN_PATH, handleAdmin } from './cloudbase/handle-admin';
import { handleStorage, STORAGE_PREFIX } from './cloudbase/handle-storage';
import type { InvokeFunction } from './cloudbase/cloudbase-config';
import { fileOf } from './cloudbase/object-path';
import { type Exchange, send } from './exchange';
import { createInbox, type Inbox } from './inbox';
import type { UnknownCall } from './stand-in-data';
import { openStandInState, type StandInState } from './stand-in-state';
import type { StandInsConfig } from './stand-ins-config';
import { createEssControls, type EssControls } from './tencent/ess/ess-controls';
import { handleSignedFile, SIGNED_FILES } from './tencent/ess/signed-file';
import { handleTencent } from './tencent/handle-tencent';
import { createTmsControls, type TmsControls } from './tencent/tms/tms-controls';
import { createTtsControls, type TtsControls } from './tencent/tts/tts-controls';
import { createSmsControls, type SmsControls } from './tencent/sms-controls';
import { handleTimestamp, TIMESTAMP_PATH } from './timestamp/handle-timestamp';
import { handleWechat, WECHAT_PREFIX } from './wechat/handle-wechat';
import { createSendsUnderWay } from './wechat/sends-under-way';
import { checkWechatConfig } from './wechat/wechat-config';
import { createWechatControls, type WechatControls } from './wechat/wechat-controls';

/** What the stand-ins need from the local cloud. */
export type StandInsOptions = {
  /** The JSON file of their state; made when missing, its folder too. */
  readonly statePath: string;
  /** The folder of cloud storage; nothing outside it is read or written. */
  readonly storageDir: string;
  /** The product's clock. Signatures, expiries, limits and dates go by it; only the latency of a send is real time. */
  readonly now: () => Date;
  readonly config: StandInsConfig;
  /** The function host, for `callFunction`; without it that call is not emulated. */
  readonly invoke?: InvokeFunction;
};

/** The services the product cannot reach from here. */
export type StandIns = {
  /** Answers a request to one of them; false, with nothing read or written, when the path is nobody's. Never rejects. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  readonly wechat: WechatControls;
  readonly sms: SmsControls;
  readonly ess: EssControls;
  readonly tts: TtsControls;
  readonly tms: TmsControls;
  readonly inbox: Inbox;
  /** Paths of what lies in the cloud storage. */
  readonly storedFiles: () => readonly string[];
  /** Calls that got "not emulated", newest last. */
  readonly notEmulated: () => readonly UnknownCall[];
  /** Forgets everything, stored files too. */
  readonly reset: () => void;
  /** Writes the state to disk now; call it before the process ends. */
  readonly flush: () => void;
};

/**
 * Opens the stand-ins on their state.
 * @throws when the state file is damaged or a template has a keyword of an unknown kind.
 */
export function createStandIns(options: StandInsOptions): StandIns {
  const { now, config } = options;
  checkWechatConfig(config.wechat);
  const state = openStandInState(options.statePath);
  const inbox = createInbox(state, now);
  const wechat = { config: config.wechat, state, now, inbox, sendsUnderWay: createSendsUnderWay() };
  const tencent = { config: config.tencent, state, now, inbox };

  const answer = async (exchange: Exchange): Promise<boolean> => {
    const { request, response, url } = exchange;
    const { pathname } = url;
    const cloudbase = {
      ...options,
      config: config.cloudbase,
      state,
      origin: `http://${url.host}`,
      invoke: options.invoke,
    };
    if (isUnder(pathname, WECHAT_PREFIX)) send(response, await handleWechat(exchange, wechat));
    else if (isUnder(pathname, ADMIN_PATH)) send(response, await handleAdmin(exchange, cloudbase));
    else if (pathname.startsWith(STORAGE_PREFIX)) await handleStorage(exchange, cloudbase);
    else if (pathname === TIMESTAMP_PATH)
      await handleTimestamp(exchange, { config: config.timestamp, now, state });
    else if (pathname.startsWith(SIGNED_FILES)) send(response, handleSignedFile(pathname, tencent));
    else if (pathname === '/' && 'x-tc-action' in request.headers)
      send(response, await handleTencent(exchange, tencent));
    else return false;
    return true;
  };

  return {
    handle: (request, response) => handle(request, response, answer),
    wechat: createWechatControls(wechat),
    sms: createSmsControls(tencent),
    ess: createEssControls(tencent),
    tts: createTtsControls(tencent),
    tms: createTmsControls(tencent),
    inbox,
    storedFiles: () => Object.keys(state.data.cloudbase.objects),
    notEmulated: () => state.data.unknownCalls,
    reset: () => {
      reset(state, options.storageDir);
    },
    flush: state.flush,
  };
}

function isUnder(pathname: string, prefix: string): boolean {
  return pathname === prefix || pathname.startsWith(`${prefix}/`);
}

/** A fault of ours, or a caller who hung up, must not end the server. */
async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (exchange: Exchange) => Promise<boolean>,
): Promise<boolean> {
  try {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
    return await answer({ request, response, url });
  } catch (error) {
    console.error('A stand-in failed.', error);
    if (response.headersSent) response.destroy();
    else send(response, { status: 500, body: 'stand-in failed' });
    return true;
  }
}

/** Only files the stand-in stored itself are removed, whatever else the folder holds. */
function reset(state: StandInState, storageDir: string): void {
  for (const path of Object.keys(state.data.cloudbase.objects))
    rmSync(fileOf(path, { storageDir }), { force: true });
  state.reset();
}
