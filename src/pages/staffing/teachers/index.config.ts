import type { PageConfig } from '@tarojs/taro';
import { teachersCopy } from '../../../copy/school';

const config: PageConfig = {
  navigationBarTitleText: teachersCopy.title,
  enableShareAppMessage: true,
};

export default config;
