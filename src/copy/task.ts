import type { TaskKind } from '../../contracts/vocabulary/task';

/** What is said about tasks beside the title that the functions send. */
export const taskCopy = {
  /** Which children, when it is not all of the family's. */
  only: (names: readonly string[]) => `（${names.join('、')}）`,
  weekOpen: (week: string) => `${week}的联系还没确认`,
  weeks: (count: number) => `，连着 ${count} 周`,
  notices: (count: number) => `，共 ${count} 条`,
  due: (due: string) => `，${due}`,
  batch: {
    visit: (count: number) => `一次走访可完成 ${count} 项`,
    call: (count: number) => `一个电话可办好 ${count} 项`,
  },
  waiting: '记好了，待发送',
  toVisit: '去走访',
  toCall: '打电话',
  toAnswer: '去回话',
  toRead: '念提醒',
  toSign: '看协议',
  toSplit: '看分工',
  toTransfer: '看看接不接',
  toFollow: '去跟进',
  toFind: '去找孩子',
  toThread: '回一句',
  threads: '家里人的留言',
  /** Over what can be done for a family without being due. */
  besides: '还可以',
  thread: (name: string) => `给${name}家里留言`,
  key: '重点关心',
  /** How many of the households are shown, and how many more there are. */
  further: (count: number) => `再看 ${count} 户`,
} as const;

/** What kind of number a duty goes by; what stands behind it is the functions' to say. */
export const valueKindCopy = {
  law: '法律',
  plan: '方案',
  county: '县定',
  productDefault: '产品默认',
} as const;

/** What a duty asks for, in words that explain it. */
export const dutyCopy = {
  'weekly-contact': '爸爸妈妈在外，每周要和孩子、和照护人各联系一次。打电话问到了，也可以帮着记。',
  'director-contact': '和孩子本人说上话才算；走访见到孩子也算。',
  'home-visit': '到家里看看，见见孩子，单独聊一聊。',
  'agreement-unsigned': '爸爸妈妈在外，要书面委托一位能照护孩子的大人。',
  'agreement-expiring': '到期前续签，或者另选照护人，或者父母回来。中间不能没人管。',
  'agreement-declined': '先问清楚为什么，改好再发给各方。',
  'receipt-school': '委托照护的事要书面告诉学校，记下谁收的。',
  'receipt-village': '委托照护的事要书面告诉孩子住地的村（居）委会，记下谁收的。',
  'caregiver-finding': '先告诉父母，再报告乡镇（街道），最后帮助改好或另选照护人。',
  'notice-unacknowledged': '家里有人还没看。见面念给他听，代为确认。',
  'family-request': '家里开口了，定个日子，回一句话。',
  'concern-receipt': '报了案，记上派出所给的接警编号。没记之前每天提醒。',
  'concern-follow-up': '看看孩子现在安全没有，有变化接着报。',
  'assessment-review': '上次评估有一阵子了，看看孩子现在怎样，再评一次。',
  'help-plan-step': '帮扶计划里说好的一件事到日子了，办了就记下结果。',
  'guardian-unreachable': '孩子这边每周的联系照样要有人顶上。再试一次；通了就点「联系上了」。',
  'value-missing': '本地方案没有写明次数，等县里定。',
  'duty-split': '和户籍地的儿童主任通个电话，商定谁走访、谁联系、谁办证明。商定前都归您这边。',
  'duty-split-registered': '和孩子住地的儿童主任通个电话，商定谁做什么。商定前都归住地那边。',
  'town-duty': '乡镇按期要做的，做完登记。',
  'county-duty': '县里按期要做的，做完登记。',
  'transfer-answer': '看看是哪一户、为什么转。接收以前，还归原来的村。',
  'village-unheld': '没有主任的时候，这个村的事由您来办。请发邀请，请一位来。',
  'follow-up': '走访、电话里发现的事，按定好的步骤办，记下结果。',
  'assigned-work': '乡镇或县里交办的事，办好了点一下。',
  'notice-season': '看一眼写好的通知，点一下就发；这次不发也请说一声。',
  'calendar-missing': '对照国办通知和教育局校历，把这一年的日子导进来。',
  'absence-unanswered': '先给家里打电话，打不通就上门看看，找到了记一笔。',
  'talk-request': '有人想和您说说话。请先接下来，再打电话。',
  'thread-unanswered': '家里人还在等回音。看一看，回一句。',
} as const satisfies Record<TaskKind, string>;

/** The words of a duty's card. */
export const dutyLineCopy = {
  last: (day: string) => `上次 ${day}`,
  never: '还没有过',
  next: (day: string) => `下次 ${day} 前`,
  planEnded: '方案的最后一个阶段已过，照旧执行',
} as const;

/** What happened, by the kind of event and its code; a code not listed reads as its kind. */
export const eventCopy = {
  contact: {
    title: '确认了每周联系',
    codes: {
      'guardian.child': '父母确认：和孩子联系了',
      'guardian.caregiver': '父母确认：和照护人联系了',
      'caregiver.child': '照护人说：和孩子联系过了',
      'caregiver.caregiver': '照护人说：联系过了',
      'director.child': '问到：父母和孩子联系了',
      'director.caregiver': '问到：父母和照护人联系了',
    },
  },
  'director-contact': { title: '联系了家里', codes: { 'not-reached': '联系了一次，没联系上' } },
  visit: {
    title: '入户走访',
    codes: { 'saw-child': '入户走访，见到孩子本人', 'not-seen': '入户走访，没见到孩子' },
  },
  agreement: {
    title: '委托照护协议有变化',
    codes: {
      'in-force': '委托照护协议生效',
      ended: '委托照护协议到期',
      superseded: '委托照护协议换了新的一份',
    },
  },
  'family-word': {
    title: '家里来了话',
    codes: { fine: '家里说都好', help: '家里想请人帮忙', 'end-of-care': '父母想停止或更换照护' },
  },
  'follow-up': {
    title: '跟进有变化',
    codes: {
      opened: '开始跟进一件事',
      solved: '跟进办结：解决了',
      better: '跟进办结：好转了',
      referred: '跟进办结：转给别处办',
      'not-needed': '跟进停止：不用跟进了',
    },
  },
} as const;

/** With whom a call reached, joined into one title. */
export const spokeCopy = {
  names: { child: '孩子', caregiver: '照护人', guardian: '父母' },
  with: (whom: readonly string[]) => `和${whom.join('、')}说上话了`,
} as const;

/** Around the list of events. */
export const eventLineCopy = {
  title: '发生过的',
  none: '还没有记录。打过电话、去过家里，记下来就在这里。',
  by: (name: string) => `${name}记`,
  late: '补记',
  about: (names: readonly string[]) => names.join('、'),
  withdraw: '撤回',
  earlier: '看更早的',
} as const;
