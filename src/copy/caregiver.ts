import type { AgreementContent } from '../../contracts/agreement-content';
import type { HelpTopic } from '../../contracts/vocabulary/family-word';

/** How people are named to a caregiver. */
export const caregiverNameCopy = {
  /** Surnames of two characters; all others have one. */
  longSurnames: [
    '欧阳',
    '上官',
    '司马',
    '诸葛',
    '司徒',
    '夏侯',
    '皇甫',
    '尉迟',
    '公孙',
    '慕容',
    '令狐',
    '东方',
    '端木',
    '宇文',
  ],
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
  report: '告诉有关部门',
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

/** The agreement, one sentence a screen, from its own content. */
export const caregiverAgreementCopy = {
  title: '委托照护协议',
  step: (at: number, all: number) => `第 ${at} 句，共 ${all} 句`,
  next: '看懂了',
  last: '都看懂了',
  before: '上一句',
  none: { title: '现在没有协议', text: '要签协议的时候，这里会告诉您。' },
  entrust: (who: string, children: string) => `${who}请您照护孩子${children}。`,
  reasons: {
    'work-away': '因为孩子父母在外地做工，不能在家照看。',
    'in-custody': '因为孩子父母现在不能回家，没法自己照看。',
    'serious-illness': '因为孩子父母病得重，没法自己照看。',
    other: '孩子父母现在没法自己照看。',
  } satisfies Record<AgreementContent['reason']['kind'], string>,
  term: (from: string, to: string) => `从${from}起，到${to}止。`,
  living: {
    together: '孩子和您一起住。',
    apart: '孩子不和您住在一起。',
    alone: '有时候孩子身边会没有大人。',
    never: '孩子身边一直有大人看着。',
  },
  guardian: '孩子的监护人还是父母，不会换人。',
  duties: {
    title: '您要做到：',
    lines: [
      '管好吃住，按时送上学，看好安全。',
      '孩子生病、受伤、走失、被欺负，马上送医或报警，再告诉父母和主任。',
      '不打骂孩子，不让孩子干重活，不让孩子不上学。',
      '照看不了了，早一点说。',
    ],
  },
  change: '想改、想停，随时可以说。先有人接着照护，再停。',
  callsChild: (how: string) => `父母每周要和孩子联系：${how}。`,
  callsCaregiver: (how: string) => `父母每周也要和您联系：${how}。`,
  views: {
    agrees: (child: string) => `问过${child}了，愿意跟您。`,
    disagrees: (child: string) => `问过${child}了，一开始不愿意。`,
    'cannot-say-yet': (child: string) => `${child}还小，说不清楚。`,
  },
  childSays: (words: string) => `孩子说：“${words}”`,
  viewReason: (reason: string) => `写的是：${reason}。`,
  explained: (words: string) => `后来跟孩子说明了：${words}。`,
  aboutYou: '村里了解过您，写的是：',
  fit: '您能照护孩子，法律上没有不能照护的情形。',
  verified: (how: string) => `是这样了解的：${how}。`,
  ownIncome: '您靠自己的劳动收入过日子。',
  emergencies: '有急事，打这些电话：',
  phoneOf: (name: string, phone: string) => `${name} ${phone}`,
  signedBy: (name: string, on: string) => `${name} ${on}签了`,
  unsigned: (name: string) => `${name} 还没签`,
  signatures: '谁签了：',
  how: {
    title: '您看怎么签',
    text: '在手机上用手指写您的名字。不想这样签，可以当面签，也可以签纸质的。',
    finger: '用手指签名',
    inPerson: (director: string) => `请${director}当面签`,
    decline: '不同意',
    read: '再看一遍',
    whole: '看协议全文',
  },
  /** Signed with Tencent's service instead of a finger here. */
  elsewhere: {
    title: '您看怎么签',
    text: '点「去签名」，会打开腾讯电子签，核对是您本人，再签名；它会用到您的姓名和手机号。不想这样签，可以签纸质的。',
    finger: '去签名',
    inPerson: (director: string) => `请${director}带纸质的来`,
    stayed: '没有打开腾讯电子签。请在微信里再点一次，或者请主任来帮忙。',
  },
  decline: {
    title: '哪里不同意',
    text: (director: string) => `点一样，${director}就知道了，会来问您。这份先不签，改好再给您看。`,
    /** Sent as the reason, in the caregiver's name. */
    reasons: {
      tired: '身体吃不消，照看不过来',
      unclear: '有的地方没说清楚',
      ask: '别的原因，请主任来问',
    },
    back: '点错了，回去',
    doneText: '这份先不签。主任会来问您，改好再给您看。',
  },
  declined: { title: '这份协议在改', text: '有人不同意，主任去问清楚了再改。改好了，第一页上会告诉您。' },
  called: '照护人',
  whole: { heading: (number: string, title: string) => `${number} ${title}`, back: '看完了' },
  waits: {
    title: (who: string) => `等${who}先签`,
    text: '前面的人签好了，就轮到您。不用一直等着，到时候第一页上会告诉您。',
  },
  proof: '协议文件和凭证',
  mine: { title: '您签过了', text: (until: string) => `这份协议管到${until}。` },
  over: { title: '这份协议不用签了', text: '它已经到期，或者换了新的一份。' },
  pad: {
    title: '请写您的名字',
    text: '您写了名字，就是愿意照协议上说的照护孩子，也愿意这样签。',
    next: '写好了',
    empty: '先写名字',
    other: '换个签法',
  },
  code: {
    title: '再填短信里的六个数字',
    sign: '签上名字',
    short: '先填六个数字',
    other: '换个签法',
    back: '重写名字',
  },
  done: {
    title: '签好了',
    inForce: (from: string) => `协议从${from}起算数。`,
    text: '孩子父母和村里都看得到。',
  },
  /** Sent with the request in the caregiver's name. */
  note: '委托照护协议想请您当面帮我签。',
} as const;
