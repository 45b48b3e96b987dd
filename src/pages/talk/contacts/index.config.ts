import type { PageConfig } from '@tarojs/taro';
import { supportContactsCopy } from '../../../copy/support-contacts';

const config: PageConfig = { navigationBarTitleText: supportContactsCopy.title };

export default config;
