import type { PageConfig } from '@tarojs/taro';
import { pendingDownCopy } from '../../../copy/assess';

const config: PageConfig = { navigationBarTitleText: pendingDownCopy.title };

export default config;
