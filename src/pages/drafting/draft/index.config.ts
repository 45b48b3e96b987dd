import type { PageConfig } from '@tarojs/taro';
import { draftCopy } from '../../../copy/draft';

const config: PageConfig = { navigationBarTitleText: draftCopy.title };

export default config;
