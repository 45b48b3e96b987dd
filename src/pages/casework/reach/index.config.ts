import type { PageConfig } from '@tarojs/taro';
import { findingCopy } from '../../../copy/care-changes';

const config: PageConfig = { navigationBarTitleText: findingCopy.title };

export default config;
