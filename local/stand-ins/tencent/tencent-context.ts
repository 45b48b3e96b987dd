import type { Inbox } from '../inbox';
import type { StandInState } from '../stand-in-state';
import type { TencentConfig } from './tencent-config';

/** What an action of the Tencent Cloud stand-in works with. It knows nothing of HTTP. */
export type TencentContext = {
  readonly config: TencentConfig;
  readonly state: StandInState;
  readonly now: () => Date;
  readonly inbox: Inbox;
};
