import type { PageConfig } from '@tarojs/taro';
import { threadsWaitingCopy } from '../../../copy/thread';

const config: PageConfig = { navigationBarTitleText: threadsWaitingCopy.title };

export default config;
