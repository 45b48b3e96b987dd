/** Facts of an agreement, already in words: names as on the paper, days as people say them. */
export type AgreementFacts = {
  readonly guardians: string;
  readonly caregiver: string;
  /** What the family calls the caregiver: 奶奶. */
  readonly called: string;
  readonly children: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly weeklyChild: string;
  readonly weeklyCaregiver: string;
  readonly withCaregiver: boolean;
  readonly unattendedAtTimes: boolean;
  readonly verifiedHow: string;
  readonly views: readonly string[];
  readonly emergencies: readonly { readonly name: string; readonly phone: string }[];
};

/** One article of the full text. */
export type Article = {
  readonly number: string;
  readonly title: string;
  readonly clauses: readonly string[];
  /** The law that its clauses rest on. */
  readonly source: string | null;
};

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

const stop = (text: string): string => (/[。？」]$/.test(text) ? text : `${text}。`);

/** 被委托照护人 is the word of the law, so it stands here. */
const articles: readonly ((facts: AgreementFacts) => Omit<Article, 'number'>)[] = [
  (facts) => ({
    title: '谁委托谁',
    clauses: [
      `委托人：${facts.guardians}，是孩子的监护人。`,
      `被委托照护人：${facts.caregiver}（${facts.called}）。`,
      `委托的原因：${stop(facts.reason)}`,
    ],
    source: '未成年人保护法第二十二条',
  }),
  (facts) => ({
    title: '照护谁，多久',
    clauses: [`照护的孩子：${facts.children}。`, `从 ${facts.from} 到 ${facts.to}。各方都签好名才生效。`],
    source: null,
  }),
  (facts) => ({
    title: '监护人不变',
    clauses: [
      `委托的是日常照护。孩子的监护人还是${facts.guardians}，不会换人。`,
      '孩子造成别人损害的，由监护人承担责任；被委托照护人有过错的，承担相应的责任。',
    ],
    source: '民法典第一千一百八十九条',
  }),
  (facts) => ({
    title: '父母（委托人）要做到',
    clauses: [
      `每周至少和孩子联系一次，问问生活、学习和心情。约好：${stop(facts.weeklyChild)}`,
      `每周至少和被委托照护人联系一次。约好：${stop(facts.weeklyCaregiver)}`,
      '把委托照护的事书面告诉孩子的学校和住地的村（居）委会。',
      '知道孩子的身体、心情或行为不对劲，马上问清楚、想办法。',
    ],
    source: '未成年人保护法第二十三条',
  }),
  () => ({
    title: '被委托照护人要做到',
    clauses: [
      '管好孩子的吃、住、穿和睡眠，按时送孩子上学，看好孩子的安全。',
      '孩子生病、受伤、走失、被欺负，马上送医或报警，并告诉父母和儿童主任。',
      '不打骂孩子，不让孩子干超出年龄的重活，不让孩子辍学。',
      '自己身体或家里有变化，照看不了，早一点说。',
    ],
    source: null,
  }),
  (facts) => ({
    title: '怎么住，谁看着',
    clauses: [
      facts.withCaregiver
        ? '孩子和被委托照护人住在一起。'
        : '孩子不和被委托照护人住在一起，具体安排由双方写明。',
      facts.unattendedAtTimes
        ? '有时身边没有大人，只限于满八周岁、不用特别照看的孩子。'
        : '孩子身边一直有大人看着。',
      '不满八周岁或者需要特别照顾的孩子，身边不能离人；不满十六周岁的，不能自己单独住。',
    ],
    source: '未成年人保护法第二十一条',
  }),
  (facts) => ({
    title: '问过孩子，看过照护人',
    clauses: [...facts.views, `儿童主任怎么核实照护人的：${stop(facts.verifiedHow)}`],
    source: '未成年人保护法第十九条、第二十二条',
  }),
  (facts) => ({
    title: '有急事找谁',
    clauses: [
      ...facts.emergencies.map(({ name, phone }) => `${name}：${phone}`),
      '孩子有危险，先打 110；受伤生病，先打 120。',
    ],
    source: null,
  }),
  (facts) => ({
    title: '想改、想停',
    clauses: [
      '各方随时可以提出修改或停止。先有人接着照护，再停，中间不能没人管。',
      '父母回来、换照护人、孩子想换，都告诉儿童主任，一起定日子。',
      '改了内容，要重新签一份；到期没有续签的，到 ' + facts.to + ' 为止。',
    ],
    source: null,
  }),
];

/** The full text, from the facts that are signed. */
export function fullText(facts: AgreementFacts): readonly Article[] {
  return articles.map((write, at) => ({ ...write(facts), number: `第${NUMBERS[at] ?? ''}条` }));
}

/** Agreement pages of a family. */
export const agreementCopy = {
  title: '委托照护协议',
  steps: ['一页看懂', '看全文', '签名'],
  party: { guardians: '父母（委托人）', caregiver: (called: string) => `请${called}照护` },
  summary: {
    who: '照护谁，多久',
    whoText: (children: string, from: string, to: string) => `${children}，${from} 到 ${to}`,
    same: '有一件事不会变',
    sameText: (called: string) => `孩子的监护人还是您，不会换成${called}`,
    yours: '您要做到',
    yoursText: (called: string) => `每周至少和孩子、和${called}各联系一次`,
    theirs: (called: string) => `${called}要做到`,
    theirsText: '吃住上学管好，看好孩子的安全',
    living: '怎么住',
    livingTogether: (called: string) => `和${called}住在一起`,
    livingApart: '不住在一起，按第六条办',
    heard: '孩子怎么说',
    urgent: '生病、出急事',
    urgentText: (called: string) => `${called}先送医院，马上告诉您`,
    change: '想改、想停',
    changeText: '随时可以。先有人接着照护，再停',
  },
  view: {
    agrees: (name: string) => `${name}愿意这样安排`,
    disagrees: (name: string) => `${name}不愿意这样安排`,
    'cannot-say-yet': (name: string) => `${name}还说不清`,
    words: (said: string) => `：「${said}」`,
    because: (reason: string) => `：${reason}`,
    explained: (text: string) => `后来说明过：${text}`,
  },
  reasons: {
    'work-away': '外出务工',
    'in-custody': '被羁押或者服刑',
    'serious-illness': '生重病',
    other: '其他原因',
  },
  reasonWith: (reason: string, note: string) => `${reason}，${note}`,
  read: {
    toText: (minutes: number) => `接着看全文，约 ${minutes} 分钟`,
    place: (at: number, all: number) => `第 ${at} 条，共 ${all} 条`,
    next: '下一条',
    previous: '上一条',
    toSign: '看完了，去签名',
    note: '看完就能签名。看到哪里，都给您留着。',
    ask: '问一句',
    askDirector: '没看懂，问儿童主任',
    law: '法律',
  },
  sign: {
    what: '签的是',
    whatText: (version: number) => `委托照护协议书，第 ${version} 版`,
    you: '您是',
    youText: (name: string, children: string) => `${name}，${children}的监护人`,
    consent: '用什么方式签',
    phone: '我愿意用手机手写签名，签这份协议',
    paper: '不用手机，我要签纸质的',
    paperText: '好的，不在手机上签。请儿童主任带纸质的来，一样算数。',
    after: '交上去以后',
    signed: (name: string, when: string) => `${name}，${when}签好`,
    waiting: (name: string) => `${name}，等签名`,
    order: '父母都签好，照护人最后签；都签好才生效',
    button: '签好了，交上去',
    missing: { consent: '先选用什么方式签', drawing: '再写上您的名字' },
    backToText: '再看一遍全文',
    note: '要有网络才能交上去。',
  },
  state: {
    'waiting-parents': { title: '您签好了', text: '还等另一位监护人签。' },
    'waiting-caregiver': { title: '父母都签好了', text: '等照护人签。签好就生效。' },
    'in-force': { title: '都签好了，已经生效', text: (from: string, to: string) => `${from} 起，到 ${to}` },
    ended: { title: '这份协议到期了', text: '还需要委托照护的，请儿童主任拟新的一份。' },
    replaced: { title: '换成了新的一份', text: '请看新的一份协议。' },
    draft: { title: '还在拟', text: '拟好会发给您看。' },
  },
  who: '签到哪一步',
  showText: '看全文',
  hideText: '收起全文',
  marks: { acknowledged: '村（居）委会已知悉', witnessed: '签的时候村（居）委会有人在场' },
  end: '想停止或更换照护',
  none: {
    title: '还没有要看的协议',
    text: '父母都要出门时，才要签委托照护协议。儿童主任拟好会发到这里，也会提醒您。',
  },
  choose: '看哪一份',
  callDirector: (called: string) => `打给${called}`,
  home: '回首页',
} as const;
