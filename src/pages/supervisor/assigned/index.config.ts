import type { PageConfig } from '@tarojs/taro';
import { assignedCopy } from '../../../copy/supervisor';

const config: PageConfig = { navigationBarTitleText: assignedCopy.title };

export default config;
