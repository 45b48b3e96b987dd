import type { PageConfig } from '@tarojs/taro';
import { sentCopy } from '../../../copy/notice-receipts';

const config: PageConfig = { navigationBarTitleText: sentCopy.title };

export default config;
