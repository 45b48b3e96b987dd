import type { PageConfig } from '@tarojs/taro';
import { onBehalfCopy } from '../../../copy/visit';

const config: PageConfig = { navigationBarTitleText: onBehalfCopy.title };

export default config;
