import type { PageConfig } from '@tarojs/taro';
import { todayCopy } from '../../../copy/director';

const config: PageConfig = { navigationBarTitleText: todayCopy.title };

export default config;
