import type { PageConfig } from '@tarojs/taro';
import { assessFormCopy } from '../../../copy/assess';

const config: PageConfig = { navigationBarTitleText: assessFormCopy.title };

export default config;
