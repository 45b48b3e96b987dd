import type { PageConfig } from '@tarojs/taro';
import { familyCopy } from '../../../copy/director';

const config: PageConfig = { navigationBarTitleText: familyCopy.fallbackTitle };

export default config;
