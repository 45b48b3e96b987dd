import type { PageConfig } from '@tarojs/taro';
import { concernCopy } from '../../../copy/report';

const config: PageConfig = { navigationBarTitleText: concernCopy.title };

export default config;
