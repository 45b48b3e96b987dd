import type { ChildFact } from '../../contracts/vocabulary/child';

/** Why a duty applies to a child: for staff, in words an official can check. */
export const whyCopy = {
  title: '为什么要办',
  of: (name: string) => `${name}要办的事和依据`,
  plan: {
    label: '本地方案',
    none: '这里没有本地方案，只有法律规定的和产品默认的。',
    ended: '方案期已满，沿用',
  },
  key: {
    label: '按重点儿童',
    because: (facts: readonly string[]) => `因为：${facts.join('；')}`,
    facts: {
      'parent-severe-disability': '父母一方或双方严重残疾',
      'child-disability': '孩子自己有残疾',
      'child-abnormal-mind-or-behaviour': '心理或行为异常',
      'assessed-medium-or-high': '监护能力评估为中高风险',
      'single-parent': '单亲家庭',
    } satisfies Record<ChildFact, string> as Readonly<Record<string, string>>,
  },
  visit: {
    label: '上次走访',
    last: (day: string, days: number) => (days === 0 ? `${day}，就是今天` : `${day}，到今天 ${days} 天`),
    never: '还没有走访过',
  },
  kinds: {
    law: '法律规定',
    plan: '本地方案',
    county: '本县（区）设定',
    productDefault: '产品默认，非规定',
  },
  unset: '方案未规定',
  unsetText: '方案没有写次数，县里有一项待设定的任务。设定之前不算到期日，请看多久没走访了。',
  keyUnset: '重点儿童要多走访，方案没有写多少次。县里设定之前，先按一般儿童的次数。',
  source: (title: string, item: string) => `《${title}》${item}`,
  ownSource: (title: string, item: string) => `${title}：${item}`,
  quote: (words: string) => `“${words}”`,
  alsoIn: (title: string, item: string) => `本地方案也写了：《${title}》${item}`,
  last: (day: string) => `上次 ${day}`,
  never: '还没有记录',
  next: (day: string) => `下次 ${day} 前`,
  noNext: '目前没有到期日',
  empty: { title: '现在没有适用的事项', text: '这个孩子目前不在登记的类别里。' },
  toList: '还没有次数的孩子，按多久没走访看',
} as const;

/** Children whose number of visits nobody has stated yet. */
export const unvisitedCopy = {
  title: '多久没走访了',
  intro: '方案没有写走访次数、县里也还没有设定的孩子。没有规定不等于不用去：最久没去的排在前面。',
  days: (days: number) => (days === 0 ? '今天去过' : `${days} 天没去`),
  never: '还没去过',
  last: (day: string) => `上次 ${day}`,
  place: (label: string, village: string) => `${label}，${village}`,
  unset: { visits: '方案没写多久去一次', key: '方案没写重点儿童多久去一次，先按一般儿童' },
  more: '接着看后面的',
  empty: { title: '都有次数了', text: '您这里每个孩子的走访次数都写明了，或者县里已经设定。' },
} as const;
