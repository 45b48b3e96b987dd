import type { PageConfig } from '@tarojs/taro';
import { libraryCopy } from '../../../copy/notice-library';

const config: PageConfig = { navigationBarTitleText: libraryCopy.title };

export default config;
