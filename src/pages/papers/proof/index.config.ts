import type { PageConfig } from '@tarojs/taro';
import { proofCopy } from '../../../copy/papers';

const config: PageConfig = { navigationBarTitleText: proofCopy.title };

export default config;
