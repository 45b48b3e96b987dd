import type { PageConfig } from '@tarojs/taro';
import { startCopy } from '../../../copy/start';

const config: PageConfig = { navigationBarTitleText: startCopy.title, enableShareAppMessage: true };

export default config;
