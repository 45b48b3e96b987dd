import type { FoundHow, ShutDoor } from '../../contracts/vocabulary/unreachable';

/** 联系不上名册: whom no channel reaches. */
export const unreachedCopy = {
  title: '联系不上名册',
  lead: '微信和短信都到不了的人。通了一样，就自己从名册上下来。',
  villages: '各村',
  people: (n: number) => `${String(n)} 人`,
  all: (n: number) => `一共 ${String(n)} 人`,
  noNames: '名字请村里和乡镇看。',
  none: { title: '都通得到', text: '微信和短信都到不了的人会列在这里。' },
  who: (relation: string, household: string, village: string) =>
    [relation, household, village].filter((part) => part !== '').join('，'),
  since: (day: string, missed: number) => `${day}起，${String(missed)} 条没有送到`,
  told: (n: number) => `其中 ${String(n)} 条当面或电话告诉了`,
  why: {
    'no-account': '没有绑定微信',
    'no-push': '微信提醒用完了或没有开',
    'no-phone': '没有登记电话',
    'dead-phone': '电话收不到短信',
  } satisfies Record<ShutDoor, string>,
  next: {
    'no-account': '见面时帮着绑定微信，先发邀请。',
    'no-push': '请本人打开小程序，点一次「同意提醒」。',
    'no-phone': '问一个能打通的电话，记下来，报给乡镇。',
    'dead-phone': '打一次试试。换了号，记下来，报给乡镇。',
  } satisfies Record<ShutDoor, string>,
  hows: { called: '打电话', visited: '上门', met: '碰见' } satisfies Record<FoundHow, string>,
  found: (day: string, how: string, note: string | null) =>
    `上次${how}找到，${day}${note === null ? '' : `：${note}`}`,
  family: '去这一家',
  record: '找到了',
  recordTitle: (name: string) => `找到了${name}`,
  recordText: '记下以后先从名册上下来，下一条又没送到再回来。',
  how: '怎么找到的',
  note: '要记的',
  suggestions: ['换了号码，已报给乡镇', '晚上在家', '请邻居带话'],
  save: '记下',
  saved: (name: string) => `记下了：找到了${name}。`,
  more: '接着看',
} as const;
