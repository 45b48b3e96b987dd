import type { StandInState } from '../stand-in-state';
import type { CloudbaseConfig, InvokeFunction } from './cloudbase-config';

/** What an action of the CloudBase stand-in works with. It knows nothing of HTTP. */
export type CloudbaseContext = {
  readonly config: CloudbaseConfig;
  readonly state: StandInState;
  readonly now: () => Date;
  /** The folder the files are in. */
  readonly storageDir: string;
  /** Where the caller reached us, `http://127.0.0.1:9410`: file addresses lead back there. */
  readonly origin: string;
  readonly invoke: InvokeFunction | undefined;
};
