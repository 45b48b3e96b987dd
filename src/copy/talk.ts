/** 想找人聊聊. */
export const talkCopy = {
  title: '想找人聊聊',
  urgent: '马上有危险，请打 110、120',
  lead: ['心里有事，', '说出来轻一点'],
  leadText: '不问您是谁，也不用先想好怎么说。',
  numbers: [
    { number: '110', text: '有危险' },
    { number: '120', text: '急病' },
  ],
  lines: [
    { number: '12356', name: '12356', text: '心理援助热线' },
    { number: '12355', name: '12355', text: '青少年服务热线，家长也能打' },
  ],
  near: '附近能找的人',
  nearNone: '县里还没有登记附近的医院和电话，可以先打上面的热线。',
  source: (source: string) => `来源：${source}`,
  call: {
    title: '请镇上的人联系我',
    text: '镇上的儿童督导员会给您打电话。村里和家里其他人都看不到。',
    ask: '请他联系我',
    asked: (day: string) => `${day}说好了，等镇上的人给您打电话。`,
    accepted: (name: string) => `${name}（镇上）会给您打电话。`,
    followed: (day: string) => `${day}聊过了。还想聊，可以再说一声。`,
    closed: '上次的事已经了结。还想聊，可以再说一声。',
    withdraw: '不用联系了',
    withdrawn: '好的，不再联系您。想聊的时候随时再来。',
    whichHome: '哪一家的事',
  },
} as const;

/** Who wants to talk, for the township. */
export const talkRequestsCopy = {
  title: '想找人聊聊的人',
  private: '只有您看得到您接下的人，村里、家里其他人都看不到。',
  empty: { title: '现在没有人在等', text: '有人想聊，会提醒您。' },
  who: { guardian: '家长', caregiver: '照护人' },
  asked: (day: string) => `${day}说想聊聊`,
  accept: '我来联系',
  dial: (name: string) => `打给${name}`,
  noPhone: '没有登记电话，请到家里看看。',
  followed: '今天聊过了',
  agreed: '说好了什么（可以不写）',
  agreedHint: '例如：下周再打一次',
  followedOn: (day: string) => `${day}聊过`,
  close: '了结',
  closed: '已了结',
  state: { asked: '等人接', accepted: '等您打', followed: '聊过了', closed: '已了结', withdrawn: '不用了' },
} as const;
