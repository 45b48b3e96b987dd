import type { PageConfig } from '@tarojs/taro';
import { concernListCopy } from '../../../copy/report';

const config: PageConfig = { navigationBarTitleText: concernListCopy.title };

export default config;
