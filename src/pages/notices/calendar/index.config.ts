import type { PageConfig } from '@tarojs/taro';
import { calendarCopy } from '../../../copy/notice-library';

const config: PageConfig = { navigationBarTitleText: calendarCopy.title };

export default config;
