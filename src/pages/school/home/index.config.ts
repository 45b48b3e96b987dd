import type { PageConfig } from '@tarojs/taro';
import { schoolCopy } from '../../../copy/school';

const config: PageConfig = { navigationBarTitleText: schoolCopy.title };

export default config;
