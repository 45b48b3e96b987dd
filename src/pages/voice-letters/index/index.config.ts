import type { PageConfig } from '@tarojs/taro';
import { voiceLetterCopy } from '../../../copy/voice-letter';

const config: PageConfig = { navigationBarTitleText: voiceLetterCopy.title };

export default config;
