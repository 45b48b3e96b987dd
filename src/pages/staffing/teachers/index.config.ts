import type { PageConfig } from '@tarojs/taro';
import { teachersCopy } from '../../../copy/school';

const config: PageConfig = { navigationBarTitleText: teachersCopy.title };

export default config;
