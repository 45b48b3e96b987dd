import type { PageConfig } from '@tarojs/taro';
import { threadCopy } from '../../../copy/thread';

const config: PageConfig = { navigationBarTitleText: threadCopy.post.title };

export default config;
