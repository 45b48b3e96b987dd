import { ids } from './fixtures/cast';
import { acceptedConcern, concernId, listed, mine, shown } from './fixtures/concern';
import { busyFamily } from './fixtures/family';
import { caregiverHome } from './fixtures/home';
import { families } from './fixtures/listing';
import { kept, type Look, says, unanswered } from './look';

const roles = ['director'] as const;

const dialPage: readonly Look[] = [
  { page: 'report.dial', roles, values: { as: 'staff' }, state: 'full', answers: {}, shows: '紧急事项' },
  {
    page: 'report.dial',
    roles: ['caregiver'],
    values: { as: 'caregiver' },
    state: 'caregiver',
    answers: {},
    shows: '没有网络也能打电话',
  },
];

const recordAt = { page: 'report.record', roles, values: { id: ids.wang } } as const;
const family = says('household.show', busyFamily);
const recordPage: readonly Look[] = [
  { ...recordAt, state: 'full', answers: family, shows: '可能是谁伤害了孩子' },
  {
    ...recordAt,
    state: 'filled',
    answers: family,
    steps: ['王小川', '疑似被家里人打骂、伤害', '就是刚才', '公安'],
    shows: '公安 19:30',
  },
  {
    ...recordAt,
    state: 'alone',
    values: { id: ids.wang, course: 'unattended' },
    answers: family,
    shows: '不满八岁',
  },
  {
    ...recordAt,
    state: 'sent',
    answers: {
      ...family,
      ...says('concern.open', { concernId, state: 'reported', receiptOwed: true }),
    },
    steps: ['王小川', '走失，找不到', '发给乡镇和县里'],
    shows: '发出去了',
  },
  {
    ...recordAt,
    state: 'kept',
    answers: { otherwise: 'offline' },
    kept: [kept('household.show', { householdId: ids.wang }, busyFamily)],
    steps: ['王小川', '走失，找不到', '发给乡镇和县里'],
    shows: '存在手机里了',
  },
  {
    ...recordAt,
    state: 'refused',
    answers: { ...family, 'concern.open': { refusal: 'concern.notThatAge' } },
    steps: ['王小川', '走失，找不到', '发给乡镇和县里'],
    shows: '年龄不属于',
  },
  {
    page: 'report.record',
    roles,
    state: 'choose',
    answers: says('household.list', { households: families, next: null }),
    shows: '梦梦',
  },
  {
    page: 'report.record',
    roles,
    state: 'empty',
    answers: says('household.list', { households: [], next: null }),
    shows: '名单上没有的孩子',
  },
  {
    page: 'report.record',
    roles,
    values: { as: 'teacher' },
    state: 'teacher',
    answers: says('concern.people', {
      pupils: [{ householdId: ids.zhao, childId: ids.mengmeng, name: '赵梦梦' }],
    }),
    steps: [{ write: '梦' }],
    shows: '赵梦梦',
  },
  {
    page: 'report.record',
    roles: ['caregiver'],
    values: { as: 'caregiver' },
    state: 'caregiver',
    answers: says('home.show', caregiverHome()),
    shows: '孩子怎么了',
  },
  ...unanswered(recordAt),
];

const mineAt = { page: 'report.mine', roles } as const;
const minePage: readonly Look[] = [
  { ...mineAt, state: 'full', answers: says('concern.mine', { concerns: mine }), shows: '补接警编号' },
  {
    ...mineAt,
    state: 'receipt',
    answers: says('concern.mine', { concerns: mine }),
    steps: ['补接警编号'],
    shows: '补上',
  },
  { ...mineAt, state: 'empty', answers: says('concern.mine', { concerns: [] }), shows: '还没有报告过' },
  {
    ...mineAt,
    roles: ['caregiver'],
    values: { as: 'caregiver' },
    state: 'caregiver',
    answers: says('concern.mine', { concerns: mine.slice(1) }),
    shows: '已经处理',
  },
  ...unanswered(mineAt),
];

const listAt = { page: 'report.list', roles } as const;
const listPage: readonly Look[] = [
  {
    ...listAt,
    state: 'full',
    answers: says('concern.list', { today: shown.today, concerns: [...listed] }),
    shows: '缺回执',
  },
  {
    ...listAt,
    state: 'empty',
    answers: says('concern.list', { today: shown.today, concerns: [] }),
    shows: '没有要处理的',
  },
  ...unanswered(listAt),
];

const detailAt = { page: 'report.detail', roles, values: { id: concernId } } as const;
const detailPage: readonly Look[] = [
  { ...detailAt, state: 'full', answers: says('concern.show', shown), shows: '接着办哪一步' },
  {
    ...detailAt,
    state: 'receipt',
    answers: says('concern.show', shown),
    steps: ['报案回执'],
    shows: '接警编号',
  },
  {
    ...detailAt,
    state: 'accepted',
    answers: says('concern.show', acceptedConcern),
    steps: ['了结'],
    shows: '写明原因',
  },
  {
    ...detailAt,
    state: 'refused',
    answers: { 'concern.show': { refusal: 'record.notFound' } },
    shows: '没有找到这条记录',
  },
  ...unanswered(detailAt),
];

/** A child in danger: whom to dial, what is written down, how far it is, and what those who must act see. */
export const reportLooks: readonly Look[] = [
  ...dialPage,
  ...recordPage,
  ...minePage,
  ...listPage,
  ...detailPage,
];
