import type { Answers } from '../answer-calls';
import { ids } from './fixtures/cast';
import { type Home, parentHome } from './fixtures/home';
import { noticeList, water } from './fixtures/notices';
import { noticeHeard } from './fixtures/voices';
import { type Look, says, unanswered } from './look';

const roles = ['guardian'] as const;
const home = (more: Partial<Home> = {}): Answers => says('home.show', parentHome(more));

const noticesAt = { page: 'parent.notices', roles } as const;
const noNotices = says('notice.list', { notices: [], next: null });
const noticesPage: readonly Look[] = [
  { ...noticesAt, state: 'none-such', answers: noNotices, steps: ['要我办的'], shows: '没有这样的提醒' },
  {
    ...noticesAt,
    state: 'full',
    answers: says('notice.list', { notices: noticeList, next: 'more' }),
    shows: '接着看前面的',
  },
  {
    ...noticesAt,
    state: 'empty',
    answers: noNotices,
    shows: '还没有提醒',
  },
  ...unanswered(noticesAt),
];

const noticeAt = { page: 'parent.notice', roles, values: { id: ids.water } } as const;
const noticePage: readonly Look[] = [
  { ...noticeAt, state: 'full', answers: { ...says('notice.open', water), ...home() }, shows: '知道了' },
  {
    ...noticeAt,
    state: 'heard',
    answers: { ...says('notice.open', water), ...home(), ...noticeHeard },
    shows: '听一听（1 分 5 秒）',
  },
  {
    ...noticeAt,
    state: 'known',
    answers: {
      ...says('notice.open', { ...water, acknowledgedAt: '2026-11-19T08:01:00+08:00' }),
      ...home({ unacknowledged: [] }),
    },
    shows: '您点了「知道了」',
  },
  { page: 'parent.notice', roles, state: 'empty', answers: home(), shows: '没有找到这条提醒' },
  {
    ...noticeAt,
    state: 'refused',
    answers: { ...home(), 'notice.open': { refusal: 'notice.notFound' } },
    shows: '没有找到这条提醒',
  },
  ...unanswered(noticeAt),
];

/** A parent's notices: the list and one of them. */
export const parentNoticeLooks: readonly Look[] = [...noticesPage, ...noticePage];
