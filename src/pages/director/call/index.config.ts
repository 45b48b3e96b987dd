import type { PageConfig } from '@tarojs/taro';
import { callCopy } from '../../../copy/visit';

const config: PageConfig = { navigationBarTitleText: callCopy.save };

export default config;
