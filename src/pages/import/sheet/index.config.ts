import type { PageConfig } from '@tarojs/taro';
import { importCopy } from '../../../copy/import';

const config: PageConfig = { navigationBarTitleText: importCopy.title };

export default config;
