import type { PageConfig } from '@tarojs/taro';
import { assignedTaskCopy } from '../../../copy/handed';

const config: PageConfig = { navigationBarTitleText: assignedTaskCopy.title };

export default config;
