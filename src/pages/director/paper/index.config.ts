import type { PageConfig } from '@tarojs/taro';
import { paperCopy } from '../../../copy/paper';

const config: PageConfig = { navigationBarTitleText: paperCopy.title };

export default config;
