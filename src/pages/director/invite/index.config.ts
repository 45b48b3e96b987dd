import type { PageConfig } from '@tarojs/taro';
import { inviteCopy } from '../../../copy/director';

const config: PageConfig = { navigationBarTitleText: inviteCopy.title, enableShareAppMessage: true };

export default config;
