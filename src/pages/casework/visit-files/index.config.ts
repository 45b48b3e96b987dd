import type { PageConfig } from '@tarojs/taro';
import { visitFilesCopy } from '../../../copy/visit-files';

const config: PageConfig = { navigationBarTitleText: visitFilesCopy.title };

export default config;
