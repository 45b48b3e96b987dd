import type { PageConfig } from '@tarojs/taro';
import { staffBindCopy } from '../../../copy/staffing';

const config: PageConfig = { navigationBarTitleText: staffBindCopy.title };

export default config;
