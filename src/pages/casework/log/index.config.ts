import type { PageConfig } from '@tarojs/taro';
import { workCopy } from '../../../copy/work';

const config: PageConfig = { navigationBarTitleText: workCopy.title };

export default config;
