import type { PageConfig } from '@tarojs/taro';
import { supervisedCopy } from '../../../copy/supervisor';

const config: PageConfig = { navigationBarTitleText: supervisedCopy.title };

export default config;
