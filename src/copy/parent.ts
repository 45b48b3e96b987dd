/** How the people around a child are called. */
export const peopleWords = {
  caregiver: '照护人',
  director: '儿童主任',
  /** 周晓琴 is 周主任. */
  directorCalled: (surname: string) => `${surname}主任`,
  /** One character of these before two others is a surname; other names stay whole. */
  surnames:
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
  and: (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')}和${names[names.length - 1] ?? ''}`,
  list: (names: readonly string[]) => names.join('、'),
  age: (years: number) => `${years} 岁`,
} as const;

/** The first page of a parent. */
export const homeCopy = {
  title: (name: string) => `${name}，您好`,
  fallbackTitle: '家里的灯',
  urgent: '急事不用等',
  callPerson: (called: string, name: string) => `打给${called} ${name}`,
  callDirector: (called: string) => `打给${called}`,
  caresFor: (children: string) => `${children}的照护人`,
  directorCan: '儿童主任，可以替您记下',
  questionTo: (children: string) => `这周可以问问${children}`,
  question: (words: string) => `「${words}」`,
  notices: {
    unread: '未读',
    unreadText: '点开看一看',
    more: (count: number) => `还有 ${count} 条没看`,
    none: '提醒都看过了',
    noneText: '有新的会在这里出现',
  },
  agreement: {
    toSign: '委托照护协议',
    toSignText: '先一页看懂，再看全文、签名',
    tag: '等您签',
  },
  help: {
    asked: (on: string) => `您${on}说的事，等${peopleWords.director}回话`,
    /** Asked by the caregiver, or by the other parent. */
    askedByOther: (on: string) => `家里${on}请人帮忙，等${peopleWords.director}回话`,
    askedText: '急的话直接打电话',
    answered: (by: string) => `${by}回您的话`,
    answeredOther: (by: string) => `${by}回家里的话`,
    answeredOn: (on: string, note: string) => `${on}：${note}`,
  },
  endOfCare: {
    asked: (on: string) => `您${on}想停止或更换照护，等${peopleWords.director}回话`,
    askedByOther: (on: string) => `孩子的另一位家长${on}想停止或更换照护，等${peopleWords.director}回话`,
    askedText: '定下来以前，照护照旧',
    answered: (by: string) => `停止或更换照护，${by}回您的话`,
    answeredOther: (by: string) => `停止或更换照护，${by}回话了`,
    answeredOn: (on: string, note: string) => `${on}：${note}`,
  },
  children: { title: '我的孩子', text: '这周的灯、照护人的电话' },
  ask: { title: '有难处，请人帮忙', text: '说一声，有名有姓的人来回话' },
  none: {
    title: '还没有登记您的孩子',
    text: '请告诉村里的儿童主任，登记好就会出现在这里。',
  },
} as const;

/** The parent's children. */
export const childrenCopy = {
  title: '我的孩子',
  who: '家里人的电话',
  director: '村里的儿童主任',
  wrong: '名字、年龄、电话不对，或者家里有变化，请告诉儿童主任，由主任改。',
  agreement: { title: '委托照护协议', text: '看协议，看签到哪一步' },
  end: { title: '想停止或更换照护', text: '先有人接着照护，再停' },
} as const;

/** Asking for help. */
export const helpCopy = {
  title: '请人帮忙',
  lead: '哪里有难处',
  aside: '可以多选',
  about: {
    health: '身体',
    study: '学习',
    mood: '心情',
    money: '钱的事',
    phone: '玩手机',
    tired: '照看太累',
    other: '别的事',
  },
  household: '哪家的事',
  note: '想多说一句',
  notePlaceholder: '可以不填',
  send: '发出去，请人帮忙',
  sendNote: (called: string) => `${called}和乡镇、县里管这件事的人看得到，照护人看不到。会有人定个日子回您。`,
  missing: '先选一样',
  sent: {
    title: '收到了',
    text: (called: string) => `${called}会看到，定好日子回您。回话在首页看。`,
  },
  danger: '孩子有危险，马上求助',
  dangerText: '先打电话，不用等谁批准。没有网络也能打。',
  report: '报告孩子有危险',
  police: { number: '110', text: '被打、被欺负、走失' },
  ambulance: { number: '120', text: '受伤、中毒、叫不醒' },
  home: '回首页',
} as const;

/** Ending or changing the entrustment. */
export const endCareCopy = {
  title: '停止或更换照护',
  lead: '先有人接着照护，再停',
  steps: [
    '发给儿童主任，主任和您、和照护人都说一说，也听孩子的',
    '接手的人定下来前，孩子还由现在的照护人照看',
    '定好了，再停这份协议，或者签新的一份',
  ],
  reason: '为什么',
  reasons: {
    'parent-returns': '父母要回来',
    'change-caregiver': '想换人照护',
    'child-wishes': '孩子想换',
    other: '别的原因',
  },
  from: '想从哪天起',
  fromAside: '大概就行，以后能改',
  household: '哪家的事',
  days: {
    now: (date: string) => `越快越好，${date}`,
    monday: (date: string) => `下周一，${date}`,
    nextMonth: (date: string) => `下个月，${date}`,
    laterMonth: (date: string) => `再下个月，${date}`,
  },
  note: '想多说一句',
  notePlaceholder: '可以不填。日子不合适，也写在这里',
  send: '发给儿童主任',
  sendNote: '发出去不等于马上停，日子由您和主任一起定。',
  missing: { reason: '先选为什么', from: '再选从哪天起' },
  sent: {
    title: '发出去了',
    text: (called: string) => `${called}会联系您，先把接手的人定好。这段时间，照护照旧。`,
  },
  home: '回首页',
} as const;
