import type { PageConfig } from '@tarojs/taro';
import { endCopy } from '../../../copy/care-changes';

const config: PageConfig = { navigationBarTitleText: endCopy.title };

export default config;
