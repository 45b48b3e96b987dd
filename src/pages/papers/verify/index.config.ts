import type { PageConfig } from '@tarojs/taro';
import { verifyCopy } from '../../../copy/papers';

const config: PageConfig = { navigationBarTitleText: verifyCopy.title };

export default config;
