import type { PhoneState } from '../wire';
import type { Packed } from '../pack/packed';
import type { Faults } from './runtime/faults';
import type { Router } from './runtime/open-page';
import type { SetDataCount } from './runtime/set-data-count';

/** Files by path, as data URLs' bytes. */
export type PhoneFiles = Map<string, Uint8Array>;

/** Everything one running mini-program shares. */
export type Host = {
  readonly packed: Packed;
  /** Which start this is. */
  readonly run: number;
  readonly phone: PhoneState;
  readonly storage: Map<string, string>;
  readonly files: PhoneFiles;
  readonly faults: Faults;
  readonly counted: SetDataCount;
  readonly launch: LaunchOptions;
  /** Names of the functions of `wx` that were called, each once. */
  readonly called: Set<string>;
  /** Tells the client of the protocol. */
  readonly tell: (method: string, params: unknown) => void;
  /** Carries a cloud function's call out of the browser. @throws what the cloud throws, with its `errCode` */
  readonly cloud: (name: string, data: unknown) => Promise<unknown>;
  /** Answers the modal that is shown. */
  modal: ((confirm: boolean) => void) | undefined;
  /** Set once, when the app is loaded. */
  router: Router;
  /** WeChat's functions, as the app sees them. */
  wx: Readonly<Record<string, unknown>>;
  /** Names that the app's scripts see. */
  scope: Readonly<Record<string, unknown>>;
};

/** What the app is opened with. */
export type LaunchOptions = {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly scene: number;
};
