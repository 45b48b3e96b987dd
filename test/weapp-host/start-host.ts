import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../phones/browser';
import { bundlePage } from './bundle-page';
import { createGate } from './gate';
import type { Fault, PhoneState, SetDataCall, Start } from './wire';
import { pack } from './pack/pack';
import type { Packed } from './pack/packed';
import { isFatal } from './pack/templates';
import { serveFiles } from './serve-files';
import { type Protocol, serveProtocol } from './serve-protocol';

/** Answers `wx.cloud.callFunction`. A `CloudFault` it throws reaches the app with its `errCode`. */
export type Cloud = (name: string, data: unknown) => Promise<unknown>;

/** What WeChat's cloud says when a call fails on its side: -504002 function failed, -501000 no such function. */
export class CloudFault extends Error {
  readonly errCode: number;
  constructor(errCode: number, message: string) {
    super(message);
    this.errCode = errCode;
  }
}

/** How the phone is switched on. */
export type SwitchOn = {
  /** The page to open with its values: `/pages/parent/home/index?id=…`; the app's first one unless said otherwise. */
  readonly url?: string;
  /** What the phone remembers, by key, as `wx.setStorage` was given it. */
  readonly storage?: Readonly<Record<string, unknown>>;
  readonly phone?: Partial<PhoneState>;
  readonly cloud?: Cloud;
};

/** A WeChat client with one mini-program. */
export type WeappHost = {
  /** For `automator.connect`. */
  readonly endpoint: string;
  readonly packed: Packed;
  /** The browser's page, for pictures. */
  readonly page: Page;
  /** A cold start: nothing of an earlier run is left. */
  readonly switchOn: (how?: SwitchOn) => Promise<void>;
  /** Kills the app and starts it again with what the phone has kept. */
  readonly restart: (how?: Omit<SwitchOn, 'storage'>) => Promise<void>;
  /** One method of the protocol, or one of the host's own (`Host.…`). */
  readonly ask: (method: string, params?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** What went wrong since the last look. */
  readonly faults: () => Promise<readonly Fault[]>;
  /** Every `setData` since the last look. */
  readonly setData: () => Promise<readonly SetDataCall[]>;
  readonly stop: () => Promise<void>;
};

const PHONE: PhoneState = {
  online: true,
  fontSize: 16,
  subscription: 'accept',
  privacy: true,
  undeclared: [],
  sound: 'plays',
  soundMs: 150,
  chosen: [],
  scanned: '',
};

const nobody: Cloud = (name) =>
  Promise.reject(new CloudFault(-501_000, `FunctionName parameter could not be found: ${name}`));

/** @throws where a template cannot be compiled or uses a tag that nobody has */
export function packOrRefuse(dist: string): Packed {
  const packed = pack(dist);
  const fatal = packed.diagnostics.filter(isFatal);
  if (fatal.length > 0)
    throw new Error(
      `The package's templates:\n${fatal.map(({ file, line, message }) => `${file}:${line ?? 0} ${message}`).join('\n')}`,
    );
  return packed;
}

/** What a phone keeps from one start of WeChat to the next. */
type Kept = Pick<Start, 'storage' | 'fetched' | 'files'>;

/** Where the host listens, and who hears that a client has closed it. */
export type HostOptions = {
  /** A free one unless said. */
  readonly port?: number;
  readonly onClose?: () => void;
};

function newPage(browser: Browser): Promise<Page> {
  return browser
    .newContext({
      viewport: { width: 375, height: 812 },
      deviceScaleFactor: 2,
      hasTouch: true,
      isMobile: true,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    .then((context) => context.newPage());
}

type Outside = { readonly protocol: Protocol; readonly cloud: () => Cloud };

async function connect(page: Page, { protocol, cloud }: Outside): Promise<void> {
  await page.exposeFunction('__tell', (method: string, params: unknown) => {
    protocol.tell(method, params);
  });
  await page.exposeFunction('__fetch', async (url: string, options: RequestInit) => {
    const answer = await fetch(url, options);
    const body = Buffer.from(await answer.arrayBuffer()).toString('base64');
    return { status: answer.status, headers: Object.fromEntries(answer.headers), body };
  });
  await page.exposeFunction('__cloud', async (name: string, data: unknown) => {
    try {
      return { result: await cloud()(name, data) };
    } catch (error) {
      const errCode = error instanceof CloudFault ? error.errCode : -1;
      const errMsg = `cloud.callFunction:fail ${error instanceof Error ? error.message : String(error)}`;
      return { fault: { errCode, errMsg } };
    }
  });
}

/** Starts Chromium with an unmodified package. The caller switches the phone on, and stops the host. */
export async function startHost(dist: string, { port, onClose }: HostOptions = {}): Promise<WeappHost> {
  const packed = packOrRefuse(dist);
  const [browser, runtime] = await Promise.all([startBrowser(), bundlePage()]);
  const [files, page] = await Promise.all([serveFiles(dist, runtime), newPage(browser)]);
  let cloud = nobody;
  let runs = 0;
  const ask = async (method: string, params: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
    if (method === 'Tool.close') onClose?.();
    if (method === 'App.captureScreenshot') return { data: (await page.screenshot()).toString('base64') };
    const call = `window.__agent(${JSON.stringify(method)}, ${JSON.stringify(params)})
      .then((result) => ({ result }), (error) => ({ error: String(error?.message ?? error?.errMsg ?? error) }))`;
    const { result, error } = await page.evaluate<{ readonly result?: unknown; readonly error?: string }>(
      call,
    );
    if (error !== undefined) throw new Error(error);
    return result;
  };
  const on = createGate();
  // A client may be there before the phone is on, as with DevTools that are still compiling.
  const protocol = await serveProtocol(async (method, params) => {
    await on.through();
    return ask(method, params);
  }, port);
  await connect(page, { protocol, cloud: () => cloud });

  const boot = async (how: SwitchOn, kept: Kept): Promise<void> => {
    cloud = how.cloud ?? cloud;
    runs += 1;
    on.shut();
    await page.goto(files.url);
    await page.addScriptTag({ url: '/__host.js' });
    const start: Start = {
      packed,
      phone: { ...PHONE, ...how.phone },
      ...kept,
      url: how.url ?? '',
      run: runs,
    };
    await page.evaluate(`window.__boot(${JSON.stringify(start)})`).finally(on.open);
    await ask('Host.settle');
  };
  return {
    endpoint: protocol.endpoint,
    packed,
    page,
    ask,
    switchOn: (how = {}) =>
      boot(how, {
        storage: Object.fromEntries(
          Object.entries(how.storage ?? {}).map(([key, data]) => [key, JSON.stringify(data)]),
        ),
        fetched: [],
        files: {},
      }),
    restart: async (how = {}) => {
      const kept = await Promise.all([ask('Host.storage'), ask('Host.fetched'), ask('Host.files')]);
      const [storage, fetched, files] = kept;
      await boot(how, { storage, fetched, files } as Kept); // as they were kept
    },
    faults: async () => (await ask('Host.faults')) as readonly Fault[], // see `hostMethods`
    setData: async () => (await ask('Host.setData')) as readonly SetDataCall[],
    stop: async () => {
      protocol.stop();
      files.server.closeAllConnections();
      files.server.close();
      await browser.close();
    },
  };
}
