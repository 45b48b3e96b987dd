import type { PageConfig } from '@tarojs/taro';
import { topicCopy } from '../../../copy/notice-library';

const config: PageConfig = { navigationBarTitleText: topicCopy.title };

export default config;
