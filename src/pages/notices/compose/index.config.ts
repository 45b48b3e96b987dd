import type { PageConfig } from '@tarojs/taro';
import { composeCopy } from '../../../copy/notice-compose';

const config: PageConfig = { navigationBarTitleText: composeCopy.title };

export default config;
