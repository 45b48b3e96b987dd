import type { PageConfig } from '@tarojs/taro';
import { unvisitedCopy } from '../../../copy/why';

const config: PageConfig = { navigationBarTitleText: unvisitedCopy.title };

export default config;
