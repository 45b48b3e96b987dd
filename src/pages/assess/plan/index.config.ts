import type { PageConfig } from '@tarojs/taro';
import { writePlanCopy } from '../../../copy/assess';

const config: PageConfig = { navigationBarTitleText: writePlanCopy.title };

export default config;
