import type { PageConfig } from '@tarojs/taro';
import { markCopy } from '../../../copy/text-mark';

const config: PageConfig = { navigationBarTitleText: markCopy.title };

export default config;
