import type { PageConfig } from '@tarojs/taro';
import { pupilsCopy } from '../../../copy/school';

const config: PageConfig = { navigationBarTitleText: pupilsCopy.title };

export default config;
