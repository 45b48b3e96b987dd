/** Names of the main places of each audience. */
export const tabsCopy = {
  home: '首页',
  notices: '提醒',
  agreement: '协议',
  mine: '我的',
  today: '今天',
  families: '家庭',
} as const;
