import type { PageConfig } from '@tarojs/taro';
import { followUpCopy } from '../../../copy/follow-up';

const config: PageConfig = { navigationBarTitleText: followUpCopy.title };

export default config;
