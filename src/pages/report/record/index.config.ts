import type { PageConfig } from '@tarojs/taro';
import { reportCopy } from '../../../copy/report';

const config: PageConfig = { navigationBarTitleText: reportCopy.title };

export default config;
