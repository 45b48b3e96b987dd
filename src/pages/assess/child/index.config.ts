import type { PageConfig } from '@tarojs/taro';
import { assessCopy } from '../../../copy/assess';

const config: PageConfig = { navigationBarTitleText: assessCopy.title };

export default config;
