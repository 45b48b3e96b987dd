import type { PageConfig } from '@tarojs/taro';
import { recipientsCopy } from '../../../copy/notice-receipts';

const config: PageConfig = { navigationBarTitleText: recipientsCopy.title };

export default config;
