import type { PageConfig } from '@tarojs/taro';
import { mineCopy } from '../../../copy/report';

const config: PageConfig = { navigationBarTitleText: mineCopy.title };

export default config;
