import type { PageConfig } from '@tarojs/taro';
import { unreachedCopy } from '../../../copy/unreached';

const config: PageConfig = { navigationBarTitleText: unreachedCopy.title };

export default config;
