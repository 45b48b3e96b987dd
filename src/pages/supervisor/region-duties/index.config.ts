import type { PageConfig } from '@tarojs/taro';
import { regionDutyCopy } from '../../../copy/region-duty';

const config: PageConfig = { navigationBarTitleText: regionDutyCopy.title };

export default config;
