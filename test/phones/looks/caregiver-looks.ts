import { answeredWrong, asking } from './fixtures/notice-receipts';
import type { Answers } from '../answer-calls';
import { ids, WEEK } from './fixtures/cast';
import {
  allLit,
  anotherHousehold,
  caregiverHome,
  caregiverHousehold,
  helpAnswered,
  helpAsked,
  type Home,
  outOfReachForCaregiver,
  xiaoyu,
} from './fixtures/home';
import { noticeList, water } from './fixtures/notices';
import { lettersForCaregiver } from './fixtures/letters';
import { noticeHeard } from './fixtures/voices';
import { kept, type Look, says, unanswered } from './look';

const roles = ['caregiver'] as const;
const home = (more: Partial<Home> = {}): Answers => says('home.show', caregiverHome(more));
const withHousehold = (more: Parameters<typeof caregiverHousehold>[0]): Answers =>
  home({ households: [caregiverHousehold(more)] });
const keptHome = [kept('home.show', { role: 'caregiver' }, caregiverHome())];

const homeAt = { page: 'caregiver.home', roles } as const;
const homePage: readonly Look[] = [
  { ...homeAt, state: 'full', answers: home(), shows: '都好' },
  {
    ...homeAt,
    state: 'quiet',
    answers: home({
      households: [caregiverHousehold({ saidFineToday: true, children: allLit })],
      unacknowledged: [],
    }),
    shows: '今天说过都好了',
  },
  {
    ...homeAt,
    state: 'to-sign',
    answers: withHousehold({
      help: helpAsked,
      agreement: { agreementId: ids.agreement, state: 'guardians-signed', mySignature: false },
    }),
    shows: '协议等您签字',
  },
  {
    ...homeAt,
    state: 'letter',
    answers: { ...home(), ...says('voiceLetter.list', lettersForCaregiver) },
    shows: '孩子妈妈留了一段话',
  },
  { ...homeAt, state: 'answered', answers: withHousehold({ help: helpAnswered }), shows: '周主任回话了' },
  {
    ...homeAt,
    state: 'visit-question',
    answers: withHousehold({ visitAsk: { askId: ids.visitAsk, on: '2026-11-18' } }),
    shows: '对您有帮助吗',
  },
  {
    ...homeAt,
    state: 'out-of-touch',
    answers: withHousehold({ contacts: outOfReachForCaregiver }),
    shows: '暂时联系不上',
  },
  { ...homeAt, state: 'empty', answers: home({ households: [] }), shows: '现在没有要您照护的孩子' },
  {
    ...homeAt,
    state: 'offline-kept',
    answers: { otherwise: 'offline' },
    kept: keptHome,
    shows: '没有网络，下面是',
  },
  {
    ...homeAt,
    state: 'not-sent',
    answers: { ...home(), otherwise: 'offline' },
    steps: ['都好'],
    shows: '存在手机里了',
  },
  ...unanswered(homeAt),
];

const answerAt = { page: 'caregiver.answer', roles } as const;
const confirmed = says('contact.confirm', {
  weeks: [{ childId: ids.xiaoyu, week: WEEK, child: true, caregiver: false, late: false }],
  records: [ids.contact],
  closedTasks: 0,
});
const answerPage: readonly Look[] = [
  { ...answerAt, state: 'full', answers: home(), shows: '打过了，都说上了' },
  { ...answerAt, state: 'one-child', answers: withHousehold({ children: [xiaoyu] }), shows: '打过了' },
  {
    ...answerAt,
    state: 'done',
    answers: { ...home(), ...confirmed },
    steps: ['打过了，都说上了'],
    shows: '记下了，谢谢您',
  },
  {
    ...answerAt,
    state: 'not-yet',
    answers: { ...home(), ...says('contact.sayNotYet', { records: ['cn_aaaaaaaaaaaa'] }) },
    steps: ['还没打'],
    shows: '只有儿童主任和乡镇督导员看得到',
  },
  {
    ...answerAt,
    state: 'asked-though-lit',
    answers: withHousehold({ children: allLit, asksCaregiver: true }),
    shows: '打过了，都说上了',
  },
  { ...answerAt, state: 'already', answers: withHousehold({ children: allLit }), shows: '已经有人记下了' },
  {
    ...answerAt,
    state: 'empty',
    answers: withHousehold({ children: [{ ...xiaoyu, owed: [] }] }),
    shows: '没有要问您的',
  },
  {
    ...answerAt,
    state: 'not-sent',
    answers: { ...home(), otherwise: 'offline' },
    steps: ['打过了，都说上了'],
    shows: '还没送出去',
  },
  ...unanswered(answerAt),
];

const helpAt = { page: 'caregiver.help', roles } as const;
const helpPage: readonly Look[] = [
  { ...helpAt, state: 'full', answers: home(), shows: '先点一样' },
  { ...helpAt, state: 'chosen', answers: home(), steps: ['身体不好', '忙不过来'], shows: '告诉周主任' },
  {
    ...helpAt,
    state: 'two-families',
    answers: home({ households: [caregiverHousehold(), anotherHousehold()] }),
    shows: '说的是哪家的孩子',
  },
  {
    ...helpAt,
    state: 'sent',
    answers: { ...home(), ...says('family.askForHelp', { wordId: ids.word, director: '周晓琴' }) },
    steps: ['身体不好', '告诉周主任'],
    shows: '已经告诉周主任',
  },
  ...unanswered(helpAt),
];

const noticeAt = { page: 'caregiver.notice', roles } as const;
const two = [
  { noticeId: ids.water, title: '看好孩子，别去水边玩' },
  { noticeId: ids.school, title: '孩子被欺负，先听他说' },
];
const reads = (more: Partial<Home> = {}): Answers => ({ ...home(more), ...says('notice.open', water) });
const noticePage: readonly Look[] = [
  { ...noticeAt, state: 'full', answers: reads(), shows: '看好孩子' },
  {
    ...noticeAt,
    state: 'asking',
    answers: { ...home(), ...says('notice.open', asking) },
    shows: '看见有人落水',
  },
  {
    ...noticeAt,
    state: 'answered',
    answers: {
      ...home(),
      ...says('notice.open', asking),
      ...says('notice.answer', { answered: answeredWrong, acknowledgedAt: '2026-11-20T19:30:00+08:00' }),
    },
    steps: ['自己下水去救'],
    shows: '应该是「大声喊大人」',
  },
  {
    ...noticeAt,
    state: 'turned',
    answers: { ...reads(), ...says('notice.list', { notices: noticeList, next: null }) },
    shows: '下一条',
  },
  { ...noticeAt, state: 'next', answers: reads({ unacknowledged: two }), shows: '后面还有 1 条' },
  { ...noticeAt, state: 'heard', answers: { ...reads(), ...noticeHeard }, shows: '听一听（9 秒）' },
  { ...noticeAt, state: 'whole', answers: reads(), steps: ['再看细一点'], shows: '不私自下水游泳' },
  {
    ...noticeAt,
    state: 'known',
    values: { id: ids.water },
    answers: {
      ...home(),
      ...says('notice.open', { ...water, acknowledgedAt: '2026-11-19T08:01:00+08:00' }),
    },
    shows: '这条您已经说过知道了',
  },
  {
    ...noticeAt,
    state: 'done',
    answers: { ...reads(), ...says('notice.acknowledge', { acknowledgedAt: '2026-11-20T19:30:00+08:00' }) },
    steps: ['知道了'],
    shows: '都看过了',
  },
  { ...noticeAt, state: 'empty', answers: home({ unacknowledged: [] }), shows: '现在没有新提醒' },
  ...unanswered({ ...noticeAt, values: { id: ids.water } }),
];

/** Everything a caregiver sees but the agreement. */
export const caregiverLooks: readonly Look[] = [...homePage, ...answerPage, ...helpPage, ...noticePage];
