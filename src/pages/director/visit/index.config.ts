import type { PageConfig } from '@tarojs/taro';
import { taskCopy } from '../../../copy/task';

const config: PageConfig = { navigationBarTitleText: taskCopy.toVisit };

export default config;
