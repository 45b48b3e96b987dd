import type { WorkKind } from '../../contracts/worklog';

/** The work log, made from the records. */
export const workCopy = {
  title: '工作记录',
  open: '看工作记录',
  month: (year: string, month: number) => `${year}年${month}月`,
  previous: '上个月',
  next: '下个月',
  made: (name: string) => `${name}，从记录里自动汇总，不用另外填。`,
  total: (kind: string, count: number) => `${kind} ${count}`,
  late: '补记',
  more: '接着看后面的',
  print: '打印这个月',
  empty: { title: '这个月还没有记录', text: '打过电话、去过家里，记下来就在这里。' },
  kinds: {
    visit: '入户走访',
    call: '联系家里',
    'week-confirmed': '代记每周联系',
    'notice-on-behalf': '代为确认提醒',
    receipt: '书面告知回执',
    'family-answered': '回家里的话',
    finding: '发现照护不到位',
    'finding-step': '照护不到位的处理',
    'follow-up': '开始跟进',
    'follow-up-step': '跟进一步',
    'follow-up-closed': '跟进办结',
  },
  visit: { 'saw-child': '见到孩子', 'not-seen': '没见到孩子' },
  notReached: '没联系上',
  receipts: { school: '学校', village: '村（居）委会' },
} as const satisfies { readonly kinds: Record<WorkKind, string>; readonly [part: string]: unknown };
