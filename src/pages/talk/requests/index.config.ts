import type { PageConfig } from '@tarojs/taro';
import { talkRequestsCopy } from '../../../copy/talk';

const config: PageConfig = { navigationBarTitleText: talkRequestsCopy.title };

export default config;
