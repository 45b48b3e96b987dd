import type { PageConfig } from '@tarojs/taro';
import { kindWordCopy } from '../../../copy/kind-word';

const config: PageConfig = { navigationBarTitleText: kindWordCopy.title };

export default config;
