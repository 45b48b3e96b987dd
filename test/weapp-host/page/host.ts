import type { PhoneState } from '../wire';
import type { Packed } from '../pack/packed';
import type { Faults } from './runtime/faults';
import type { Router } from './runtime/open-page';
import type { SetDataCount } from './runtime/set-data-count';

/** Files by path, as data URLs' bytes. */
export type PhoneFiles = Map<string, Uint8Array>;

/** A request as it leaves the browser. */
export type Sending = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** What came back; the body in base64. */
export type Fetched = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Everything one running mini-program shares. */
export type Host = {
  readonly packed: Packed;
  /** Which start this is. */
  readonly run: number;
  readonly phone: PhoneState;
  readonly storage: Map<string, string>;
  /** Roots of the sub-packages that are on the phone. */
  readonly fetched: Set<string>;
  readonly files: PhoneFiles;
  readonly faults: Faults;
  readonly counted: SetDataCount;
  readonly launch: LaunchOptions;
  /** Names of the functions of `wx` that were called, each once. */
  readonly called: Set<string>;
  /** What is playing. */
  readonly sounding: Set<object>;
  /** Tells the client of the protocol. */
  readonly tell: (method: string, params: unknown) => void;
  /** Carries a cloud function's call out of the browser. @throws what the cloud throws, with its `errCode` */
  readonly cloud: (name: string, data: unknown) => Promise<unknown>;
  /** What the app has written into WeChat's real-time log. */
  readonly logged: string[];
  /** The newer version: what has become of it, and how often it was taken. */
  readonly update: { tell: (state: 'ready' | 'failed') => void; applied: number };
  /** Asks the owner for WeChat's guideline. @throws as the function that needs it fails when the owner says no */
  agreed: (needs: string) => Promise<void>;
  /** Calls a function that the app was registered with. */
  app: (name: AppEvent, value?: unknown) => void;
  /** Carries a request out of the browser: WeChat knows no rules about origins. @throws when nothing answers */
  readonly fetch: (url: string, options: Sending) => Promise<Fetched>;
  /** Answers the modal that is shown. */
  modal: ((confirm: boolean) => void) | undefined;
  /** Set once, when the app is loaded. */
  router: Router;
  /** WeChat's functions, as the app sees them. */
  wx: Readonly<Record<string, unknown>>;
  /** Names that the app's scripts see. */
  scope: Readonly<Record<string, unknown>>;
};

/** What WeChat tells an app. */
export type AppEvent = 'onShow' | 'onHide' | 'onError' | 'onUnhandledRejection' | 'onPageNotFound';

/** What the app is opened with. */
export type LaunchOptions = {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly scene: number;
};
