import type { Answers } from '../answer-calls';
import {
  bareCalendar,
  calendar,
  countyShown,
  noneWaiting,
  noSeasons,
  oursShown,
  ownWaiting,
  readOnly,
  seasons,
  topicList,
  waiting,
} from './fixtures/notice-library';
import { ids } from './fixtures/cast';
import { type Look, says, unanswered } from './look';

const roles = ['director'] as const;

const listAt = { page: 'notices.library', roles } as const;
const listPage: readonly Look[] = [
  { ...listAt, state: 'full', answers: says('noticeTopic.list', topicList), shows: '县里改过' },
  ...unanswered(listAt),
];

const topicAt = { page: 'notices.topic', roles, values: { topic: 'drowning' } } as const;
const shows = (data: typeof oursShown): Answers => says('noticeTopic.show', data);
const topicPage: readonly Look[] = [
  { ...topicAt, state: 'full', answers: shows(oursShown), shows: '改成县里的说法' },
  { ...topicAt, state: 'elder', answers: shows(oursShown), steps: ['老人看'], shows: '听一听' },
  { ...topicAt, state: 'spoken', answers: shows(oursShown), steps: ['念出来'], shows: '幺幺零' },
  { ...topicAt, state: 'county', answers: shows(countyShown), shows: '县里改回本产品写的' },
  { ...topicAt, state: 'read-only', answers: shows(readOnly), shows: '要改请找县里的工作人员' },
  {
    ...topicAt,
    state: 'edit',
    answers: shows(oursShown),
    steps: ['改成县里的说法'],
    shows: '改的是县里自己的一份',
  },
  {
    ...topicAt,
    state: 'conflict',
    answers: { ...shows(oursShown), 'noticeTopic.write': { refusal: 'record.changedMeanwhile' } },
    steps: ['改成县里的说法', '存为县里的说法'],
    shows: '别人刚存了一版',
  },
  {
    ...topicAt,
    state: 'saved',
    answers: { ...shows(oursShown), ...says('noticeTopic.write', { version: 1 }) },
    steps: ['改成县里的说法', '存为县里的说法'],
    shows: '存好了',
  },
  {
    ...topicAt,
    state: 'to-ours',
    answers: shows(countyShown),
    steps: ['改回本产品写的'],
    shows: '改回去',
  },
  ...unanswered(topicAt),
];

const calendarAt = { page: 'notices.calendar', roles } as const;
const calendarPage: readonly Look[] = [
  { ...calendarAt, state: 'full', answers: says('calendar.show', calendar), shows: '只有一个来源' },
  { ...calendarAt, state: 'empty', answers: says('calendar.show', bareCalendar), shows: '半年里没有' },
  {
    ...calendarAt,
    state: 'import',
    answers: says('calendar.show', calendar),
    steps: ['重新导入'],
    shows: '核对并导入',
  },
  {
    ...calendarAt,
    state: 'refused',
    answers: { ...says('calendar.show', calendar), 'calendar.import': { refusal: 'calendar.gap' } },
    steps: ['重新导入', '国务院办公厅放假通知', { write: '元旦,2026-01-01,2026-01-03,放假' }, '核对并导入'],
    shows: '少了一个节',
  },
  ...unanswered(calendarAt),
];

const waitingAt = { page: 'notices.waiting', roles } as const;
const waits = (urgent: typeof waiting, due: typeof seasons): Answers => ({
  ...says('notice.listWaiting', urgent),
  ...says('noticeSeason.list', due),
});
const waitingPage: readonly Look[] = [
  { ...waitingAt, state: 'full', answers: waits(waiting, seasons), shows: '同意，现在就发' },
  { ...waitingAt, state: 'empty', answers: waits(noneWaiting, noSeasons), shows: '没有等着的' },
  { ...waitingAt, state: 'own', answers: waits(ownWaiting, noSeasons), shows: '另一位县里或乡镇的同事' },
  {
    ...waitingAt,
    state: 'approved',
    answers: {
      ...waits(waiting, noSeasons),
      ...says('notice.approve', { approvedAt: '2026-11-20T19:30:00+08:00' }),
    },
    steps: ['同意，现在就发'],
    shows: '马上发出',
  },
  {
    ...waitingAt,
    state: 'sent',
    answers: {
      ...waits(noneWaiting, seasons),
      ...says('noticeSeason.send', { noticeId: ids.water, households: 45 }),
    },
    steps: ['发给 45 户'],
    shows: '发出了，45 户',
  },
  {
    ...waitingAt,
    state: 'dismiss',
    answers: waits(noneWaiting, seasons),
    steps: ['这次不发'],
    shows: '这次为什么不发',
  },
  {
    ...waitingAt,
    state: 'refused',
    answers: { ...waits(waiting, noSeasons), 'notice.approve': { refusal: 'notice.answeredAlready' } },
    steps: ['同意，现在就发'],
    shows: '已经有人处理了',
  },
  ...unanswered(waitingAt),
];

/** The library of notices, the calendar they go by, and what waits for a yes. */
export const noticeLibraryLooks: readonly Look[] = [
  ...listPage,
  ...topicPage,
  ...calendarPage,
  ...waitingPage,
];
