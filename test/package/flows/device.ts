import type { PhoneState } from '../../weapp-host/wire';
import type { WeappHost } from '../../weapp-host/start-host';
import type { MiniProgram } from './client';
import type { CloudState } from './local-calls';

/** What stands on a phone before its owner touches it. */
export type SetUp = {
  /** The page that is opened; the app's first one when it is ''. */
  readonly url: string;
  /** What the phone keeps, by key. */
  readonly storage: Readonly<Record<string, unknown>>;
  readonly phone: Partial<PhoneState>;
};

/** Something that runs the package and answers the official client: our own host, or WeChat's DevTools. */
export type Device = {
  readonly client: MiniProgram;
  /** From cold, with nothing but this on the phone. */
  readonly open: (setUp: SetUp) => Promise<void>;
  readonly cloud: (state: CloudState) => Promise<void>;
  /** What went wrong since the last look. */
  readonly faults: () => Promise<readonly string[]>;
  /** What only the host can do: kill the app, take the network away, count `setData`. */
  readonly host: WeappHost | undefined;
  readonly stop: () => Promise<void>;
};
