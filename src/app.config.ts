import type { AppConfig } from '@tarojs/taro';

/** The mini-program's `app.json`. One sub-package per audience joins with the first page of that audience. */
const config: AppConfig = {
  pages: ['pages/start/index/index'],
  window: {
    navigationBarBackgroundColor: '#f5f6f1',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f5f6f1',
    backgroundTextStyle: 'dark',
  },
  // Only the components a page needs are evaluated when it opens.
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
};

export default config;
