import type { PageConfig } from '@tarojs/taro';
import { reportDialCopy } from '../../../copy/report';

const config: PageConfig = { navigationBarTitleText: reportDialCopy.title };

export default config;
