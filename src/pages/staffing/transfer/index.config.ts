import type { PageConfig } from '@tarojs/taro';
import { transferCopy } from '../../../copy/staffing';

const config: PageConfig = { navigationBarTitleText: transferCopy.title };

export default config;
