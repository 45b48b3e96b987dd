import type { PageConfig } from '@tarojs/taro';
import { dangerCopy } from '../../../copy/director';

const config: PageConfig = { navigationBarTitleText: dangerCopy.title };

export default config;
