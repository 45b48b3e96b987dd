import type { PageConfig } from '@tarojs/taro';
import { staffCopy } from '../../../copy/staffing';

const config: PageConfig = { navigationBarTitleText: staffCopy.title, enableShareAppMessage: true };

export default config;
