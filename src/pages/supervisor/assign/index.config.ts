import type { PageConfig } from '@tarojs/taro';
import { assignCopy } from '../../../copy/supervisor';

const config: PageConfig = { navigationBarTitleText: assignCopy.title };

export default config;
