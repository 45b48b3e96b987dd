import type { PageConfig } from '@tarojs/taro';
import { safetyWordCopy } from '../../../copy/safety-word';

const config: PageConfig = { navigationBarTitleText: safetyWordCopy.title };

export default config;
