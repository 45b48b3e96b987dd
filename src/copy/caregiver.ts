import type { HelpTopic } from '../../contracts/vocabulary/family-word';

/** How people are named to a caregiver. */
export const caregiverNameCopy = {
  director: (surname: string) => `${surname}主任`,
  anyDirector: '儿童主任',
  ofChild: (relation: string) => `孩子${relation}`,
  parents: '孩子父母',
  or: '或',
  and: '、',
  together: '和',
} as const;

/** What several pages of the caregiver say. */
export const caregiverCopy = {
  home: '回到第一页',
  calls: '打电话',
  /** Beneath the name of a parent who has said so, or of whom the director knows it; why is nobody's to see. */
  outOfReach: (name: string) => `${name}，暂时联系不上`,
  danger: '孩子有危险，马上求助',
  police: { name: '110', text: '有危险' },
  ambulance: { name: '120', text: '急病' },
  told: (director: string) => `已经告诉${director}`,
  toldText: '会定个日子给您回话。回话了，第一页上看得到。',
  callDirector: (director: string) => `不明白，打给${director}`,
} as const;

/** The first page: one look, two big answers, whom to call. */
export const caregiverHomeCopy = {
  title: '家里的灯',
  greeting: (name: string) => `${name}，您好`,
  ask: (weekday: string, several: boolean) => `今天${weekday}，孩子${several ? '们' : ''}好吗`,
  fine: '都好',
  fineSaid: (director: string) => `今天说过都好了，${director}看得到`,
  help: '想请人帮忙',
  helpWaits: (director: string) => `家里请人帮忙的事，${director}知道了，等回话`,
  answered: (director: string) => `${director}回话了`,
  quoted: (words: string) => `“${words}”`,
  agreement: '协议等您签字',
  question: (who: string) => `${who}这周打过电话吗`,
  notices: (count: number) => `有 ${count} 条提醒`,
  signed: '看我签的协议',
  mine: '我的',
  /** Over the quieter ways. */
  more: '别的事',
  empty: {
    title: '现在没有要您照护的孩子',
    text: '如果您正照看着孩子，请告诉村里的儿童主任。',
  },
} as const;

/** 打过了: whether a parent really called. */
export const caregiverAnswerCopy = {
  title: '这周的电话',
  question: (who: string, child: string | null) =>
    `${who}这周${child === null ? '' : `给${child}`}打过电话吗`,
  hint: '视频、语音也算。孩子说上话了，就是打过了。',
  yes: '打过了',
  yesAll: '打过了，都说上了',
  yesOnly: (child: string) => `打过了，只和${child}说上了`,
  no: '还没打',
  done: { title: '记下了，谢谢您', text: (who: string) => `${who}也看得到。` },
  already: { title: '这周已经有人记下了', text: '不用再点，谢谢您。' },
  notAsked: { title: '这周没有要问您的', text: '孩子和父母常说说话就好。' },
  lit: (child: string, on: boolean) => `${child}这周${on ? '和父母说上话了' : '还没和父母说上话'}`,
  askChild: (child: string) => `可以问问${child}`,
  notYet: {
    title: '没关系，记下了',
    text: (who: string) => `只有儿童主任和乡镇督导员看得到。${who}可能正忙，孩子想说话了，您也可以打过去。`,
    ask: (director: string) => `请${director}约一约`,
    askText: '定个时间，让孩子和父母说说话',
    /** Sent with the request in the caregiver's name: she asks for something and says nothing against anybody. */
    note: '想请您帮忙约个时间，让孩子和父母通个电话。',
    again: '刚才点错了，是打过了',
  },
} as const;

/** 想请人帮忙: what about, without typing. */
export const caregiverHelpCopy = {
  report: '报告孩子有危险',
  title: '请人帮忙',
  question: '想说哪件事',
  questionText: '点一下，可以点几样。',
  whichHome: '说的是哪家的孩子',
  topics: {
    health: '身体不好',
    study: '上学功课',
    mood: '孩子心事',
    money: '手头紧',
    phone: '老玩手机',
    tired: '忙不过来',
    other: '别的事',
  } satisfies Record<HelpTopic, string>,
  choose: '先点一样',
  chooseHome: '先点哪家的孩子',
  send: (director: string) => `告诉${director}`,
  sent: (topics: string) => `您说的是：${topics}`,
  hurry: '等不及就打电话',
} as const;

/** A notice, one a screen. */
export const caregiverNoticeCopy = {
  title: '提醒',
  known: '知道了',
  after: (count: number) => `后面还有 ${count} 条`,
  before: '上一条',
  onwards: '下一条',
  wasKnown: '这条您已经说过知道了',
  seen: '看好了',
  right: (why: string) => `对了。${why}`,
  yours: '刚才点的是这个',
  wrong: (right: string, why: string) => `应该是「${right}」。${why}`,
  again: '点别的还可以再答一次。',
  from: (sender: string) => `${sender}发来的`,
  fromCounty: (place: string) => `${place}民政局`,
  /** Once, before WeChat's own question comes for the first time. */
  reminders: '点了以后微信会问一句，点“允许”，下回有提醒就能告诉您。',
  more: '再看细一点',
  less: '收起',
  done: { title: '都看过了', text: '有新的提醒，第一页上看得到。' },
  empty: { title: '现在没有新提醒', text: '有了新的，第一页上看得到。' },
} as const;
