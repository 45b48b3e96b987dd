/** Lines between a family and its child's teachers, or the village's director. */
export const threadCopy = {
  title: '留言',
  side: { teacher: '老师', director: '儿童主任' },
  /** On a caregiver's first page. */
  fresh: (side: string) => `${side}来话了`,
  /** Beside a notice that a teacher or the director sent. */
  ask: '写一句问问',
  named: (name: string, side: string) => `${name} · ${side}`,
  list: {
    title: '给老师、儿童主任留言',
    row: '问老师、问儿童主任',
    rowText: '写一句，他们看到了会回您',
    lead: '问孩子的事，写一句就行。家里的大人都看得到。',
    unread: (count: number) => `${String(count)} 条新的`,
    waiting: '等回话',
    none: '还没有写过',
    last: (day: string) => `${day}有过留言`,
    closed: '学校还没有老师在这里，请打电话',
    about: (title: string) => `想问「${title}」，是哪个孩子的事`,
    empty: { title: '这里还没有孩子', text: '请先请儿童主任把孩子登记上。' },
  },
  who: {
    family: {
      teacher: '家里的大人和教孩子的老师看得到。',
      director: '家里的大人和儿童主任看得到，老师看不到。',
    },
    staff: {
      teacher: '孩子家里的大人和学校联系人也看得到。',
      director: '孩子家里的大人看得到，老师看不到。',
    },
  },
  danger: '孩子有危险，马上求助',
  older: '看以前的',
  earlier: '更早的话是对前一位老师说的，这里看不到。',
  none: { title: '还没有留言', text: '写一句，发出去就好。' },
  noneClosed: { title: '还没有留言', text: '有老师在这里了，就能写。' },
  closed: '学校还没有老师在这里收留言。请打电话联系老师。',
  about: (title: string) => `关于「${title}」`,
  takenBack: '已收回',
  corrected: '改过',
  read: '对方看过了',
  unread: '还没看',
  change: (from: string) => `改或收回：${from}`,
  write: { label: '写一句', blank: '例如：明天要带什么', max: 300 },
  pick: '或者选一句',
  ready: { family: ['知道了', '谢谢您', '请给我打电话'], staff: ['收到', '我问问再回您', '我给您打电话'] },
  send: '发出去',
  again: '没发出去，点一下再发',
  correct: { title: '改这一条', done: '改好了', cancel: '不改了' },
  sheet: {
    title: '这一条留言',
    text: '收回以后，大家看到的是「已收回」。',
    correct: '改一改',
    takeBack: '收回',
  },
  waits: {
    family: '等回话',
    staff: (days: number) => (days === 0 ? '家里人在等回话' : `家里人等了 ${String(days)} 天`),
  },
  settle: '看过了，不用回',
  settled: '好的，不用再回了。',
  post: {
    title: '家里人的留言',
    row: { title: '家里人的留言', text: '看一看，回一句' },
    waits: (days: number) => (days === 0 ? '今天在等回话' : `等了 ${String(days)} 天`),
    last: (day: string) => `最近一条：${day}`,
    unread: (count: number) => `${String(count)} 条新的`,
    late: '该回了',
    more: '再看一些',
    empty: { title: '还没有人留言', text: '家里人写了，会在这里，早上也会提醒您。' },
    write: '给一个孩子家里写',
    find: '找孩子',
    findBlank: '姓名里的字',
    nobody: '没有找到',
    families: '去住户里选孩子',
  },
} as const;

/** For townships and the county: who waits, in numbers. */
export const threadsWaitingCopy = {
  title: '等回话的留言',
  lead: '家里人写给学校、儿童主任，还没有回的。这里只有数字。',
  line: { teacher: '等学校回', director: '等儿童主任回' },
  count: (families: number, days: number) =>
    days === 0 ? `${String(families)} 家，今天写的` : `${String(families)} 家，最久的等了 ${String(days)} 天`,
  late: (count: number) => `${String(count)} 家该催了`,
  empty: { title: '没有在等的', text: '家里人的留言都回了。' },
} as const;
