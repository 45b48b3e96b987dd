import type { CloudBase } from '@cloudbase/node-sdk';
import { requireSetting } from './environment';

/** The cloud storage of this environment; its SDK is loaded on use. */
export const openStorage = async (): Promise<CloudBase> => {
  const { startCloudbase } = await import('./sdk/cloudbase-sdk');
  return startCloudbase({
    env: requireSetting('TCB_ENV'),
    secretId: requireSetting('TENCENT_SECRET_ID'),
    secretKey: requireSetting('TENCENT_SECRET_KEY'),
  });
};
