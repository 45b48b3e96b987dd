import type { PageConfig } from '@tarojs/taro';
import { handedCopy } from '../../../copy/handed';

const config: PageConfig = { navigationBarTitleText: handedCopy.title };

export default config;
