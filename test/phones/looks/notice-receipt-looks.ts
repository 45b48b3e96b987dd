import { ids } from './fixtures/cast';
import { answeredWrong, asking, reach, recipients, sentList, wideReach } from './fixtures/notice-receipts';
import { parentHome } from './fixtures/home';
import { type Look, says, unanswered } from './look';

const roles = ['director'] as const;

const sentAt = { page: 'notices.sent', roles } as const;
const sentPage: readonly Look[] = [
  { ...sentAt, state: 'full', answers: says('notice.listSent', sentList), shows: '38 人中 30 人知道了' },
  {
    ...sentAt,
    state: 'empty',
    answers: says('notice.listSent', { notices: [], next: null }),
    shows: '还没有发过',
  },
  ...unanswered(sentAt),
];

const boardAt = { page: 'notices.board', roles, values: { id: ids.water } } as const;
const boardPage: readonly Look[] = [
  { ...boardAt, state: 'full', answers: says('notice.showReach', reach), shows: '再提醒没看的 5 人' },
  { ...boardAt, state: 'county', answers: says('notice.showReach', wideReach), shows: '19 人一次答对' },
  {
    ...boardAt,
    state: 'going-out',
    answers: says('notice.showReach', {
      ...reach,
      notice: { ...reach.notice, step: 'going-out', states: [] },
      merged: 0,
      villages: [],
      reminders: { sent: 0, lastOn: null, choice: 'nobody', silent: 0 },
    }),
    shows: '正在发，还没有人收到',
  },
  {
    ...boardAt,
    state: 'reminded',
    answers: { ...says('notice.showReach', reach), ...says('notice.remind', { n: 1, silent: 5 }) },
    steps: ['再提醒没看的 5 人'],
    shows: '马上再响一次',
  },
  {
    ...boardAt,
    state: 'refused',
    answers: { ...says('notice.showReach', reach), 'notice.remind': { refusal: 'notice.remindedToday' } },
    steps: ['再提醒没看的 5 人'],
    shows: '今天提醒过了',
  },
  { page: 'notices.board', roles, state: 'empty', answers: {}, shows: '没有找到这条通知' },
  ...unanswered(boardAt),
];

const peopleAt = { page: 'notices.people', roles, values: { id: ids.water, state: 'unreachable' } } as const;
const peoplePage: readonly Look[] = [
  {
    ...peopleAt,
    state: 'full',
    answers: says('notice.listRecipients', recipients),
    shows: '没有微信，也没有电话',
  },
  {
    ...peopleAt,
    state: 'empty',
    answers: says('notice.listRecipients', { recipients: [], next: null }),
    shows: '没有这样的人',
  },
  ...unanswered(peopleAt),
];

const parentAt = { page: 'parent.notice', roles: ['guardian'], values: { id: ids.water } } as const;
const opened = { ...says('notice.open', asking), ...says('home.show', parentHome({ unacknowledged: [] })) };
const parentPage: readonly Look[] = [
  { ...parentAt, state: 'asking', answers: opened, shows: '看懂了没有' },
  {
    ...parentAt,
    state: 'answered',
    answers: {
      ...opened,
      ...says('notice.answer', { answered: answeredWrong, acknowledgedAt: '2026-11-20T19:30:00+08:00' }),
    },
    steps: ['自己下水去救'],
    shows: '应该是「大声喊大人」',
  },
];

/** What was sent, how far it got, and the names behind it. */
export const noticeReceiptLooks: readonly Look[] = [...sentPage, ...boardPage, ...peoplePage, ...parentPage];
