import type { PageConfig } from '@tarojs/taro';
import { singleParentsCopy } from '../../../copy/assess';

const config: PageConfig = { navigationBarTitleText: singleParentsCopy.title };

export default config;
