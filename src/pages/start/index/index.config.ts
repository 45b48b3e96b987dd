import type { PageConfig } from '@tarojs/taro';
import { startCopy } from '../../../copy/start';

const config: PageConfig = { navigationBarTitleText: startCopy.title };

export default config;
