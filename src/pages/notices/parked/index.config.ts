import type { PageConfig } from '@tarojs/taro';
import { parkedCopy } from '../../../copy/notice-parked';

const config: PageConfig = { navigationBarTitleText: parkedCopy.title };

export default config;
