import type { CloudbaseConfig } from './cloudbase/cloudbase-config';
import type { TencentConfig } from './tencent/tencent-config';
import type { TimestampConfig } from './timestamp/timestamp-config';
import type { WechatConfig } from './wechat/wechat-config';

/** What the product registered with each service. All of it is invented: no stand-in ever talks to the real one. */
export type StandInsConfig = {
  readonly wechat: WechatConfig;
  readonly tencent: TencentConfig;
  readonly cloudbase: CloudbaseConfig;
  readonly timestamp: TimestampConfig;
};
