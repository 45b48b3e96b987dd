import type { PageConfig } from '@tarojs/taro';
import { threadCopy } from '../../../copy/thread';

const config: PageConfig = { navigationBarTitleText: threadCopy.list.title };

export default config;
