import type { PageConfig } from '@tarojs/taro';
import { whyCopy } from '../../../copy/why';

const config: PageConfig = { navigationBarTitleText: whyCopy.title };

export default config;
