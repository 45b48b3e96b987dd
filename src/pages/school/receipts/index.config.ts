import type { PageConfig } from '@tarojs/taro';
import { pupilReceiptsCopy } from '../../../copy/safety-word';

const config: PageConfig = { navigationBarTitleText: pupilReceiptsCopy.title };

export default config;
