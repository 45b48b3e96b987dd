import type { PageConfig } from '@tarojs/taro';
import { boardCopy } from '../../../copy/notice-receipts';

const config: PageConfig = { navigationBarTitleText: boardCopy.title };

export default config;
