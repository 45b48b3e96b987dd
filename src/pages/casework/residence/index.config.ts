import type { PageConfig } from '@tarojs/taro';
import { residenceCopy } from '../../../copy/residence';

const config: PageConfig = { navigationBarTitleText: residenceCopy.title };

export default config;
