/** One picture of the gallery. */
export type Picture = {
  /** A look of the catalogue: `parent.home--full`. Its file is named after it. */
  readonly look: string;
  /** The system's text size; 1 unless said otherwise. */
  readonly type?: number;
  /** CSS px of the phone; 375 unless said otherwise. A wide one takes a row of its own. */
  readonly width?: number;
  readonly zh: string;
  readonly en: string;
};

/** One person of the product, and what they hold in their hand. */
export type Room = {
  readonly zh: string;
  readonly en: string;
  readonly says: { readonly zh: string; readonly en: string };
  readonly pictures: readonly Picture[];
};

const CONSOLE = 1280;
const LARGEST = 1.44;

const parent: Room = {
  zh: '在外的父母',
  en: 'A parent far away',
  says: {
    zh: '一户人家是一座房子，两扇窗是孩子和照护人。联系过，点一下，灯就亮。',
    en: 'One family is one house. Its two windows are the child and the caregiver: in touch, one tap, and the light is on.',
  },
  pictures: [
    { look: 'parent.home--full', zh: '这周还差什么', en: 'What this week still needs' },
    { look: 'parent.home--done', zh: '灯都亮了', en: 'All lights are on' },
    { look: 'parent.confirm--full', zh: '两个孩子，两条线', en: 'Two children, two lines' },
    { look: 'parent.done--full', zh: '确认之后有回音', en: 'Something comes back' },
    { look: 'parent.notice--full', zh: '一条安全提醒', en: 'A safety notice' },
    { look: 'voiceLetters--full', zh: '一家人的语音', en: 'Voices within the family' },
    { look: 'thread--full', zh: '和老师说句话', en: 'A word with the teacher' },
    { look: 'parent.agreement--text', zh: '协议，一条一条看', en: 'The agreement, article by article' },
    { look: 'parent.agreement--sign-drawn', zh: '手写签名', en: 'Signed by hand' },
  ],
};

const caregiver: Room = {
  zh: '在家的奶奶',
  en: 'A grandmother at home',
  says: {
    zh: '字大，一页一件事，不用打字，能听，能打电话。右边是系统字号调到最大的样子。',
    en: 'Large type, one thing a page, nothing to type, everything can be heard. The last ones show the largest system type.',
  },
  pictures: [
    { look: 'caregiver.home--full', zh: '都好，还是想请人帮忙', en: 'All well, or help wanted' },
    { look: 'caregiver.answer--full', zh: '打过了', en: 'They have called' },
    { look: 'caregiver.notice--full', zh: '念给您听', en: 'Read aloud' },
    { look: 'caregiver.help--full', zh: '想请人帮什么忙', en: 'What help is wanted' },
    { look: 'caregiver.home--full', type: LARGEST, zh: '最大的字', en: 'The largest type' },
    { look: 'caregiver.notice--full', type: LARGEST, zh: '最大的字', en: 'The largest type' },
  ],
};

const director: Room = {
  zh: '村里的儿童主任',
  en: 'The village child director',
  says: {
    zh: '三十个孩子，一张今天的单子。没有信号也能记，有了信号自己发出去，不丢也不重。',
    en: 'Thirty children, one list for today. Records are written without a signal and go by themselves, never lost, never doubled.',
  },
  pictures: [
    { look: 'director.today--full', zh: '今天先去哪一家', en: 'Which house first' },
    { look: 'director.family--full', zh: '一户人家', en: 'One household' },
    { look: 'director.call--reached', zh: '打过电话，记一笔', en: 'A call, written down' },
    { look: 'director.visit--full', zh: '走访，不用打字', en: 'A visit without typing' },
    { look: 'director.visit--saved-offline', zh: '没有信号，存在手机里', en: 'No signal: kept on the phone' },
    { look: 'director.why--full', zh: '为什么有这件事', en: 'Why this is due' },
    { look: 'report.dial--full', zh: '孩子有危险', en: 'A child in danger' },
    { look: 'report.record--filled', zh: '马上报告', en: 'Reported at once' },
    { look: 'director.draft--full', zh: '起草一份协议', en: 'Drafting an agreement' },
  ],
};

const school: Room = {
  zh: '学校',
  en: 'The school',
  says: {
    zh: '老师只看见自己的学生：谁今天没来，哪家还没看提醒。看不见颜色，也看不见走访。',
    en: 'A teacher sees the own pupils: who is not here today, who has not read. Never colours, never visits.',
  },
  pictures: [
    { look: 'school.home--full', zh: '老师的首页', en: 'A teacher’s first page' },
    { look: 'school.pupils--sure', zh: '今天没来', en: 'Not at school today' },
    { look: 'absence--full', zh: '问一问家里', en: 'The family is asked' },
  ],
};

const county: Room = {
  zh: '乡镇和县里',
  en: 'Township and county',
  says: {
    zh: '每个数字都能点开看是谁。方案没有写明次数的，就是空的，请县里来定。',
    en: 'Every number opens the list behind it. Where a plan prints no number, there is none, and the county is asked.',
  },
  pictures: [
    { look: 'supervisor.week--county', width: CONSOLE, zh: '这一周，按乡镇', en: 'The week, by township' },
    { look: 'notices.compose--look', zh: '发之前先看一看', en: 'Looked at before it goes' },
    { look: 'notices.board--full', zh: '谁看到了', en: 'Who was reached' },
    { look: 'notices.unreached--full', zh: '联系不上的，一个一个找', en: 'Who was not: one by one' },
    {
      look: 'import--checked',
      width: CONSOLE,
      zh: '一张表导进来，哪一行不对都说明',
      en: 'A sheet comes in; every bad row says why',
    },
  ],
};

const states: Room = {
  zh: '同一页的四种样子',
  en: 'One page, four states',
  says: {
    zh: '在等，没有，没有网络，打不开：每一种都说得清楚，也都有下一步。',
    en: 'Waiting, nothing there, no network, an error: each says what it is and what can be done.',
  },
  pictures: [
    { look: 'parent.home--loading', zh: '正在打开', en: 'Loading' },
    { look: 'parent.home--empty', zh: '还没有', en: 'Empty' },
    { look: 'parent.home--offline-kept', zh: '没有网络', en: 'Offline' },
    { look: 'parent.home--error', zh: '打不开', en: 'An error, with its number' },
  ],
};

/** What a stranger is shown, in this order. Every person and place in it is invented. */
export const rooms: readonly Room[] = [parent, caregiver, director, school, county, states];

/** The stage, which is no look: the whole product at work. */
export const STAGE_FILE = 'stage.webp';

/** `parent.home--full.webp`, `caregiver.home--full--1.44.webp` */
export const fileOf = ({ look, type = 1 }: Picture): string => `${look}${type === 1 ? '' : `--${type}`}.webp`;
