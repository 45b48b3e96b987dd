import type { PageConfig } from '@tarojs/taro';
import { talkCopy } from '../../../copy/talk';

const config: PageConfig = { navigationBarTitleText: talkCopy.title };

export default config;
