import type { PageConfig } from '@tarojs/taro';
import { absenceCopy } from '../../../copy/absence';

const config: PageConfig = { navigationBarTitleText: absenceCopy.title };

export default config;
