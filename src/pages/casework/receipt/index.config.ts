import type { PageConfig } from '@tarojs/taro';
import { receiptCopy } from '../../../copy/care-changes';

const config: PageConfig = { navigationBarTitleText: receiptCopy.title };

export default config;
