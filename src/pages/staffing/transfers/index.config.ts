import type { PageConfig } from '@tarojs/taro';
import { transferCopy } from '../../../copy/staffing';

const config: PageConfig = { navigationBarTitleText: transferCopy.listTitle };

export default config;
