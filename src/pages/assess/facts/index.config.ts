import type { PageConfig } from '@tarojs/taro';
import { keyFactCopy } from '../../../copy/assess';

const config: PageConfig = { navigationBarTitleText: keyFactCopy.title };

export default config;
