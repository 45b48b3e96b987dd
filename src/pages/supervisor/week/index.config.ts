import type { PageConfig } from '@tarojs/taro';
import { weekCopy } from '../../../copy/supervisor';

const config: PageConfig = { navigationBarTitleText: weekCopy.title };

export default config;
