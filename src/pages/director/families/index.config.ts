import type { PageConfig } from '@tarojs/taro';
import { familiesCopy } from '../../../copy/director';

const config: PageConfig = { navigationBarTitleText: familiesCopy.title };

export default config;
