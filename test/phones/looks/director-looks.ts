import type { Answers } from '../answer-calls';
import { ids } from './fixtures/cast';
import { busyFamily, coveredFamily, type Family, quietFamily, reachOfWang } from './fixtures/family';
import { families, fewTasks, manyTasks, noTasks } from './fixtures/listing';
import { kept, type Look, says, unanswered } from './look';

const roles = ['director'] as const;
const shows = (family: Family): Answers => says('household.show', family);
const id = ids.wang;
const keptFamily = [kept('household.show', { householdId: id }, busyFamily)];

const todayAt = { page: 'director.today', roles } as const;
const todayPage: readonly Look[] = [
  { ...todayAt, state: 'full', answers: says('task.list', fewTasks), shows: '要办 3 户' },
  { ...todayAt, state: 'sixty-tasks', answers: says('task.list', manyTasks), shows: '要办 20 户' },
  {
    ...todayAt,
    state: 'lanes',
    answers: says('task.list', fewTasks),
    steps: ['按小组'],
    shows: '没有写小组',
  },
  {
    ...todayAt,
    state: 'all',
    answers: {
      ...says('task.list', fewTasks),
      ...says('household.list', { households: families, next: null }),
    },
    steps: ['全部'],
    shows: '梦梦',
  },
  { ...todayAt, state: 'empty', answers: says('task.list', noTasks), shows: '今天没有要办的' },
  {
    ...todayAt,
    state: 'offline-kept',
    answers: { otherwise: 'offline' },
    kept: [kept('task.list', { role: 'director', limit: 100 }, fewTasks)],
    shows: '没有网络，下面是',
  },
  ...unanswered(todayAt),
];

const familiesAt = { page: 'director.families', roles } as const;
const familiesPage: readonly Look[] = [
  {
    ...familiesAt,
    state: 'full',
    answers: says('household.list', { households: families, next: 'more' }),
    shows: '梦梦',
  },
  {
    ...familiesAt,
    state: 'not-found',
    answers: says('household.list', { households: [], next: null }),
    steps: [{ write: '欧阳' }],
    shows: '没有找到「欧阳」',
  },
  {
    ...familiesAt,
    state: 'empty',
    answers: says('household.list', { households: [], next: null }),
    shows: '还没有家庭',
  },
  ...unanswered(familiesAt),
];

const familyAt = { page: 'director.family', roles, values: { id } } as const;
const familyPage: readonly Look[] = [
  { ...familyAt, state: 'full', answers: shows(busyFamily), shows: '家里想请人帮忙' },
  {
    ...familyAt,
    state: 'out-of-touch',
    answers: shows({ ...coveredFamily, reach: reachOfWang }),
    shows: '两边说的不一样，可以问一问',
  },
  { ...familyAt, state: 'covered', answers: shows(coveredFamily), shows: '书面告知登记' },
  { ...familyAt, state: 'empty', answers: shows(quietFamily), shows: '还没有记录' },
  {
    ...familyAt,
    state: 'answer',
    answers: shows(busyFamily),
    steps: ['回话', '我上门看看，当面商量'],
    shows: '哪天办',
  },
  { ...familyAt, state: 'withdraw', answers: shows(busyFamily), steps: ['撤回'], shows: '为什么撤回' },
  {
    ...familyAt,
    state: 'offline-kept',
    answers: { otherwise: 'offline' },
    kept: keptFamily,
    shows: '没有网络，下面是',
  },
  {
    ...familyAt,
    state: 'refused',
    answers: { 'household.show': { refusal: 'record.notFound' } },
    shows: '没有找到这条记录',
  },
  ...unanswered(familyAt),
];

const dangerPage: readonly Look[] = [
  { page: 'director.danger', roles, state: 'full', answers: {}, shows: '没有网络也能打' },
];

const reachAt = { page: 'director.reach', roles, values: { id } } as const;
const reachPage: readonly Look[] = [
  { ...reachAt, state: 'full', answers: shows(busyFamily), shows: '是哪一种' },
  {
    ...reachAt,
    state: 'custody',
    answers: shows(busyFamily),
    steps: ['爸爸王建军', '暂时联系不上', '羁押或服刑', '三个月'],
    shows: '只有您和乡镇督导员看得到',
  },
  {
    ...reachAt,
    state: 'no-answer',
    answers: shows(busyFamily),
    steps: ['爸爸王建军', '暂时联系不上', '打不通'],
    shows: '试过几次',
  },
  {
    ...reachAt,
    state: 'not-sent',
    answers: { ...shows(busyFamily), otherwise: 'offline' },
    steps: ['爸爸王建军', '回家了', '一周', '记下'],
    shows: '存在手机里了',
  },
  {
    ...reachAt,
    state: 'empty',
    answers: shows({
      ...coveredFamily,
      people: coveredFamily.people.filter(({ role }) => role === 'caregiver'),
    }),
    shows: '没有可记的',
  },
  ...unanswered(reachAt),
];

/** What a director looks at: the day, the families, one family, and whom to dial in danger. */
export const directorLooks: readonly Look[] = [
  ...todayPage,
  ...familiesPage,
  ...familyPage,
  ...reachPage,
  ...dangerPage,
];
