import type { NoticeAsk, ReceiptState } from '../../contracts/vocabulary/receipt';

/** Where a recipient of a notice stands, in words. */
export const stateCopy = {
  pending: '还没响',
  sent: '发出了，还没看',
  delivered: '送到了，还没看',
  read: '看过了',
  confirmed: '说知道了',
  failed: '没发成',
  unreachable: '没有办法通知到',
  'on-behalf': '当面或电话告诉了',
} as const satisfies Record<ReceiptState, string>;

/** What a notice asked for, in a word. */
export const askCopy = {
  read: '看一下就行',
  confirm: '要点「知道了」',
  answer: '要答一个问题',
  nothing: '只告诉一声',
} as const satisfies Record<NoticeAsk, string>;

/** What was sent. */
export const sentCopy = {
  title: '发过的通知',
  lead: '点开一条，看谁看过、谁还没看、谁没有通知到。',
  mine: '我发的',
  none: { title: '还没有发过', text: '发出的通知会列在这里，看得到每一户收到没有。' },
  more: '再看早一些的',
  steps: { waiting: '等人同意', withdrawn: '收回了', 'going-out': '正在发', out: '' },
  row: (sender: string, when: string) => `${sender}，${when}`,
} as const;

/** How far one notice got. */
export const boardCopy = {
  title: '看过没有',
  missing: { title: '没有找到这条通知', text: '链接可能旧了，请从「发过的通知」里再点一次。' },
  people: (n: number) => `${n} 人`,
  known: (all: number, known: number) => `${all} 人中 ${known} 人知道了`,
  nobodyYet: '正在发，还没有人收到。',
  confirmed: (n: number) => `其中 ${n} 人自己说知道了`,
  readOnly: (n: number) => `${n} 人看过了，还没点「知道了」`,
  behalf: (n: number) => `${n} 人是儿童主任告诉的`,
  answers: (answered: number, right: number) => `${answered} 人答了问题，${right} 人一次答对`,
  merged: (n: number) => `${n} 人这周的提醒多了，合在傍晚一条里响`,
  states: '每个人到哪一步',
  villages: '各村',
  moreVillages: (n: number) => `看其余 ${n} 个村`,
  unreached: (n: number) => `${n} 人没通知到`,
  remind: (n: number) => `再提醒没看的 ${n} 人`,
  reminded: '记下了，马上再响一次。夜里的等到早上。',
  why: {
    'today-done': '今天提醒过了，明天可以再提醒。',
    enough: '提醒够两次了。还没看的，请上门或打电话告诉。',
    nobody: '没有要再提醒的人。',
    'not-yours': '由发通知的人再提醒。',
  },
  noNames: '名字只有管这些家庭的人能看。',
  toSent: '看发过的通知',
} as const;

/** Names behind one state. */
export const recipientsCopy = {
  title: '是哪些人',
  search: '按名字找',
  find: '找一找',
  none: { title: '没有这样的人', text: '换一个名字，或者回去看别的一步。' },
  more: '接着看',
  row: (relation: string, household: string, village: string) =>
    [relation, household, village].filter((part) => part !== '').join('，'),
  /** Why it failed, as far as staff can do something about it. */
  reasons: {
    'no-channel': '没有微信，也没有电话',
    '43101': '微信提醒用完了或关了',
    '40003': '微信号不用了',
  } as Readonly<Record<string, string>>,
  smsRefused: '短信发不到这个号码',
  other: (reason: string) => `服务方没有收：${reason}`,
} as const;
