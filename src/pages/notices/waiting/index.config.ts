import type { PageConfig } from '@tarojs/taro';
import { waitingCopy } from '../../../copy/notice-library';

const config: PageConfig = { navigationBarTitleText: waitingCopy.title };

export default config;
