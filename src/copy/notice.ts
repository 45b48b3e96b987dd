/** Notices to a family. */
export const noticeCopy = {
  title: '提醒',
  unread: '未读',
  read: '看过了',
  acknowledged: '知道了',
  sent: (from: string, when: string) => `${from}，${when} 发来`,
  /** The county speaks as an office. */
  fromCounty: (place: string) => `${place}民政局`,
  more: '接着看前面的',
  empty: { title: '还没有提醒', text: '学校和村里有要紧的事，会发到这里，也会提醒您。' },
  brief: '一句话',
  details: '说仔细些',
  button: '知道了',
  ask: '没看明白，问儿童主任',
  done: (when: string) => `${when} 您点了「知道了」`,
  home: '回首页',
  next: '看下一条',
  missing: { title: '没有找到这条提醒', text: '链接可能旧了。所有提醒都在列表里。', list: '看所有提醒' },
} as const;
