import type { Answers } from '../answer-calls';
import { ids, WEEK } from './fixtures/cast';
import {
  aHousehold,
  allLit,
  anotherHousehold,
  helpAnswered,
  helpAsked,
  type Home,
  parentHome,
  partlyLit,
  xiaochuan,
  xiaoyu,
} from './fixtures/home';
import { lettersForParent } from './fixtures/letters';
import { parentAwayLooks } from './parent-away-looks';
import { parentEndLooks } from './parent-end-looks';
import { parentNoticeLooks } from './parent-notice-looks';
import { kept, type Look, says, unanswered } from './look';

const roles = ['guardian'] as const;
const home = (more: Partial<Home> = {}): Answers => says('home.show', parentHome(more));
const withHousehold = (more: Parameters<typeof aHousehold>[0]): Answers =>
  home({ households: [aHousehold(more)] });
const keptHome = [kept('home.show', { role: 'guardian' }, parentHome())];

const notOwed = [{ ...xiaoyu, owed: [] }];

const homeAt = { page: 'parent.home', roles } as const;
const homePage: readonly Look[] = [
  { ...homeAt, state: 'full', answers: home(), shows: '都联系过了，一起确认' },
  { ...homeAt, state: 'partly', answers: withHousehold({ children: partlyLit }), shows: '奶奶说打过了' },
  {
    ...homeAt,
    state: 'letter',
    answers: { ...home(), ...says('voiceLetter.list', lettersForParent) },
    shows: '家里给您留了一段话',
  },
  { ...homeAt, state: 'done', answers: withHousehold({ children: allLit }), shows: '灯都亮了' },
  {
    ...homeAt,
    state: 'visit-question',
    answers: withHousehold({ children: allLit, visitAsk: { askId: ids.visitAsk, on: '2026-11-18' } }),
    shows: '对您有帮助吗',
  },
  {
    ...homeAt,
    state: 'late',
    answers: withHousehold({
      children: [{ ...xiaoyu, lastWeek: ['child', 'caregiver'] }, xiaochuan],
      help: helpAnswered,
    }),
    shows: '上周还没确认',
  },
  {
    ...homeAt,
    state: 'to-sign',
    answers: home({
      households: [
        aHousehold({
          help: helpAsked,
          agreement: { agreementId: ids.agreement, state: 'sent', mySignature: false },
        }),
      ],
      remindersLeft: 0,
    }),
    shows: '等您签',
  },
  { ...homeAt, state: 'not-due', answers: withHousehold({ children: notOwed }), shows: '这周不用确认' },
  {
    ...homeAt,
    state: 'two-families',
    answers: home({ households: [aHousehold(), anotherHousehold()] }),
    shows: '梦梦',
  },
  {
    ...homeAt,
    state: 'empty',
    answers: home({ households: [], questions: [], unacknowledged: [] }),
    shows: '还没有登记您的孩子',
  },
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
    answers: { otherwise: 'offline' },
    kept: keptHome,
    steps: ['都联系过了，一起确认'],
    shows: '待送出',
  },
  ...unanswered(homeAt),
];

const confirmAt = { page: 'parent.confirm', roles } as const;
const confirmPage: readonly Look[] = [
  { ...confirmAt, state: 'full', answers: home(), shows: '和谁说上了话' },
  {
    ...confirmAt,
    state: 'chosen',
    answers: home(),
    steps: ['小雨', '奶奶', '视频', '学习', '想请儿童主任看看'],
    shows: '聊到了',
  },
  {
    ...confirmAt,
    state: 'late',
    values: { week: 'last' },
    answers: withHousehold({ children: [{ ...xiaoyu, lastWeek: ['child', 'caregiver'] }] }),
    shows: '补记上周的联系',
  },
  {
    ...confirmAt,
    state: 'refused',
    answers: { ...home(), 'contact.confirm': { refusal: 'contact.notDue' } },
    steps: ['小雨', '确认，这周联系过了'],
    shows: '这一周不用确认',
  },
  {
    ...confirmAt,
    state: 'not-sent',
    answers: { otherwise: 'offline' },
    kept: keptHome,
    steps: ['小雨', '确认，这周联系过了'],
    shows: '存在手机里了',
  },
  {
    ...confirmAt,
    state: 'empty',
    answers: withHousehold({ children: [{ ...xiaoyu, owed: [] }] }),
    shows: '没有要确认的',
  },
  ...unanswered(confirmAt),
];

const doneAt = { page: 'parent.done', roles, values: { week: WEEK, records: ids.contact } } as const;
const donePage: readonly Look[] = [
  { ...doneAt, state: 'full', answers: withHousehold({ children: allLit }), shows: '都联系上了' },
  {
    ...doneAt,
    state: 'some',
    answers: home({
      households: [aHousehold({ children: partlyLit, help: helpAnswered })],
      remindersLeft: 0,
    }),
    shows: '还没确认：',
  },
  {
    ...doneAt,
    state: 'undo',
    answers: withHousehold({ children: allLit }),
    steps: ['记错了，改一下'],
    shows: '哪里记错了',
  },
  ...unanswered(doneAt),
];

const childrenAt = { page: 'parent.children', roles } as const;
const childrenPage: readonly Look[] = [
  { ...childrenAt, state: 'full', answers: withHousehold({ children: partlyLit }), shows: '家里人的电话' },
  { ...childrenAt, state: 'empty', answers: home({ households: [] }), shows: '还没有登记您的孩子' },
  ...unanswered(childrenAt),
];

const helpAt = { page: 'parent.help', roles } as const;
const asked = ['身体', '发出去，请人帮忙'] as const;
const helpPage: readonly Look[] = [
  { ...helpAt, state: 'full', answers: withHousehold({ help: helpAnswered }), shows: '哪里有难处' },
  {
    ...helpAt,
    state: 'two-families',
    answers: home({ households: [aHousehold(), anotherHousehold()] }),
    shows: '哪家的事',
  },
  {
    ...helpAt,
    state: 'sent',
    answers: { ...home(), ...says('family.askForHelp', { wordId: ids.word, director: '周晓琴' }) },
    steps: asked,
    shows: '收到了',
  },
  {
    ...helpAt,
    state: 'not-sent',
    answers: { ...home(), otherwise: 'offline' },
    steps: asked,
    shows: '存在手机里了',
  },
  { ...helpAt, state: 'empty', answers: home({ households: [] }), shows: '还没有登记您的孩子' },
  ...unanswered(helpAt),
];

/** Everything a parent sees but the agreement. */
export const parentLooks: readonly Look[] = [
  ...homePage,
  ...confirmPage,
  ...donePage,
  ...parentNoticeLooks,
  ...childrenPage,
  ...helpPage,
  ...parentEndLooks,
  ...parentAwayLooks,
];
