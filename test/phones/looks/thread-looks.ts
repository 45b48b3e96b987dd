import { ids } from './fixtures/cast';
import { caregiverHome, parentHome } from './fixtures/home';
import { pupilsEmpty, pupilsFull } from './fixtures/school';
import {
  nobodyWaits,
  postThreads,
  postThreadsEmpty,
  threadBegins,
  threadClosed,
  threadForCaregiver,
  threadForDirector,
  threadForParent,
  threadForTeacher,
  threadList,
  threadListAbout,
  threadListEmpty,
  waitingThreads,
} from './fixtures/threads';
import { type Look, says, unanswered } from './look';

const list = { page: 'threads', roles: ['guardian'] } as const;
const lists: readonly Look[] = [
  { ...list, state: 'full', answers: says('thread.list', threadList), shows: '2 条新的' },
  { ...list, state: 'empty', answers: says('thread.list', threadListEmpty), shows: '这里还没有孩子' },
  {
    ...list,
    state: 'about',
    values: { notice: ids.school },
    answers: says('thread.list', threadListAbout),
    shows: '是哪个孩子的事',
  },
  ...unanswered(list),
  {
    page: 'threads',
    roles: ['caregiver'],
    values: { as: 'caregiver' },
    state: 'caregiver',
    answers: says('thread.list', threadList),
    shows: '2 条新的',
  },
];

const thread = { page: 'thread', values: { child: ids.xiaoyu, with: 'teacher' } } as const;
const guardian = { ...thread, roles: ['guardian'] } as const;
const threads: readonly Look[] = [
  { ...guardian, state: 'full', answers: says('thread.show', threadForParent), shows: '已收回' },
  { ...guardian, state: 'empty', answers: says('thread.show', threadBegins), shows: '还没有留言' },
  { ...guardian, state: 'closed', answers: says('thread.show', threadClosed), shows: '请打电话联系老师' },
  {
    ...guardian,
    state: 'own',
    answers: says('thread.show', threadForParent),
    steps: ['好的，晚上打电话时我提醒她。'],
    shows: '改一改',
  },
  {
    ...guardian,
    state: 'correcting',
    answers: says('thread.show', threadForParent),
    steps: ['好的，晚上打电话时我提醒她。', '改一改'],
    shows: '改好了',
  },
  {
    ...guardian,
    state: 'not-sent',
    answers: { ...says('thread.show', threadForParent), 'thread.say': 'offline' },
    steps: ['知道了', '发出去'],
    shows: '没发出去，点一下再发',
  },
  ...unanswered(guardian),
  {
    ...thread,
    roles: ['caregiver'],
    values: { ...thread.values, as: 'caregiver' },
    state: 'caregiver',
    answers: says('thread.show', threadForCaregiver),
    shows: '水彩笔',
  },
  {
    ...thread,
    roles: ['teacher'],
    state: 'teacher',
    answers: says('thread.show', threadForTeacher),
    shows: '看过了，不用回',
  },
  {
    page: 'thread',
    values: { child: ids.xiaoyu, with: 'director' },
    roles: ['director'],
    state: 'director',
    answers: says('thread.show', threadForDirector),
    shows: '家里人在等回话',
  },
];

const post = { page: 'school.threads', roles: ['teacher'], values: { with: 'teacher' } } as const;
const pupils = says('school.listPupils', pupilsFull);
const posts: readonly Look[] = [
  {
    ...post,
    state: 'full',
    answers: { ...says('thread.listOfPost', postThreads), ...pupils },
    shows: '该回了',
  },
  {
    ...post,
    state: 'empty',
    answers: {
      ...says('thread.listOfPost', postThreadsEmpty),
      ...says('school.listPupils', pupilsEmpty),
    },
    shows: '还没有人留言',
  },
  ...unanswered(post),
  {
    page: 'school.threads',
    roles: ['director'],
    values: { with: 'director' },
    state: 'director',
    answers: says('thread.listOfPost', postThreads),
    shows: '去住户里选孩子',
  },
];

const waiting = { page: 'supervisor.threads', roles: ['supervisor'] } as const;
const numbers: readonly Look[] = [
  { ...waiting, state: 'full', answers: says('thread.countWaiting', waitingThreads), shows: '该催了' },
  { ...waiting, state: 'empty', answers: says('thread.countWaiting', nobodyWaits), shows: '没有在等的' },
  ...unanswered(waiting),
];

const homes: readonly Look[] = [
  {
    page: 'parent.home',
    roles: ['guardian'],
    state: 'thread',
    answers: { ...says('home.show', parentHome()), ...says('thread.list', threadList) },
    shows: '2 条新的',
  },
  {
    page: 'caregiver.home',
    roles: ['caregiver'],
    state: 'thread',
    answers: { ...says('home.show', caregiverHome()), ...says('thread.list', threadList) },
    shows: '老师来话了',
  },
];

export const threadLooks: readonly Look[] = [...lists, ...threads, ...posts, ...numbers, ...homes];
