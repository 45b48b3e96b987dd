import type { PageConfig } from '@tarojs/taro';
import { familyReachCopy } from '../../../copy/reach-director';

const config: PageConfig = { navigationBarTitleText: familyReachCopy.form.title };

export default config;
