import type { PageConfig } from '@tarojs/taro';
import { signCopy } from '../../../copy/director';

const config: PageConfig = { navigationBarTitleText: signCopy.title };

export default config;
