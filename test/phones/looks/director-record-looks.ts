import type { Answers } from '../answer-calls';
import { guardiansSigned, inForce, toSign } from './fixtures/agreement';
import { ids, TOKEN } from './fixtures/cast';
import { busyFamily, type Family, quietFamily } from './fixtures/family';
import { kept, type Look, says, unanswered } from './look';

const roles = ['director'] as const;
const shows = (family: Family): Answers => says('household.show', family);
const id = ids.wang;
const keptFamily = [kept('household.show', { householdId: id }, busyFamily)];

const callAt = { page: 'director.call', roles, values: { id } } as const;
const callMade = ['小雨', '说上话了', '记下这次联系'] as const;
const callPage: readonly Look[] = [
  { ...callAt, state: 'full', answers: shows(busyFamily), shows: '先打电话' },
  {
    ...callAt,
    state: 'reached',
    answers: shows(busyFamily),
    steps: ['王小雨', '说上话了'],
    shows: '记下这次联系',
  },
  {
    ...callAt,
    state: 'saved',
    answers: {
      ...shows(busyFamily),
      ...says('directorContact.record', { records: [ids.call], closedTasks: 1 }),
    },
    steps: ['王小雨', ...callMade.slice(1)],
    shows: '已经从今天的单子里划掉',
  },
  {
    ...callAt,
    state: 'saved-offline',
    answers: { otherwise: 'offline' },
    kept: keptFamily,
    steps: ['王小雨', ...callMade.slice(1)],
    shows: '存在手机里了',
  },
  ...unanswered(callAt),
];

const visitAt = { page: 'director.visit', roles, values: { id } } as const;
const visited = ['都见到', '都聊过', '照护到位', '记下这次走访'] as const;
const visitPage: readonly Look[] = [
  { ...visitAt, state: 'full', answers: shows(busyFamily), shows: '见到孩子本人' },
  { ...visitAt, state: 'part', answers: shows(busyFamily), steps: ['一部分'], shows: '见到了谁' },
  { ...visitAt, state: 'one-child', answers: shows(quietFamily), shows: '见到了' },
  {
    ...visitAt,
    state: 'block-needs-help',
    answers: shows({ ...busyFamily, followUps: [] }),
    steps: [/^学习/, '需要帮助', '学习压力大'],
    shows: '几天内跟进',
  },
  {
    ...visitAt,
    state: 'block-wronged',
    answers: shows(busyFamily),
    steps: [/^心情和行为/, '需要帮助', '被欺负、受侵害'],
    shows: '先求助，再登记',
  },
  { ...visitAt, state: 'first', answers: shows(quietFamily), steps: ['没点的都正常'], shows: '第一次记' },
  { ...visitAt, state: 'care', answers: shows(busyFamily), steps: ['照护到位'], shows: '和上次一样' },
  {
    ...visitAt,
    state: 'extras',
    answers: shows(busyFamily),
    steps: ['加地点、照片或说一段'],
    shows: '在哪里走访',
  },
  {
    ...visitAt,
    state: 'saved',
    answers: { ...shows(busyFamily), ...says('visit.record', { records: [ids.visit], closedTasks: 3 }) },
    steps: visited,
    shows: '已经从今天的单子里划掉',
  },
  {
    ...visitAt,
    state: 'saved-offline',
    answers: { otherwise: 'offline' },
    kept: keptFamily,
    steps: visited,
    shows: '存在手机里了',
  },
  {
    ...visitAt,
    state: 'refused',
    answers: { ...shows(busyFamily), 'visit.record': { refusal: 'record.dayInFuture' } },
    steps: visited,
    shows: '日期还没到',
  },
  ...unanswered(visitAt),
];

const readAt = { page: 'director.readNotice', roles, values: { id, notice: ids.water } } as const;
const readPage: readonly Look[] = [
  { ...readAt, state: 'full', answers: shows(busyFamily), shows: '念给谁听了' },
  {
    ...readAt,
    state: 'saved',
    answers: {
      ...shows(busyFamily),
      ...says('notice.acknowledgeOnBehalf', { acknowledgedAt: '2026-11-20T19:30:00+08:00', closedTasks: 1 }),
    },
    steps: ['奶奶陈桂芳', '当面念了', '看不清字', '代为确认'],
    shows: '已经从今天的单子里划掉',
  },
  { ...readAt, state: 'empty', answers: shows(quietFamily), shows: '都确认过了' },
  ...unanswered(readAt),
];

const paperAt = { page: 'director.paper', roles, values: { id: ids.agreement } } as const;
const paperPage: readonly Look[] = [
  { ...paperAt, state: 'full', answers: says('agreement.show', guardiansSigned), shows: '每一页都拍' },
  {
    ...paperAt,
    state: 'compared',
    answers: says('agreement.show', inForce),
    steps: [/^签字的人/, /^孩子：/, /^期限/, '每个人都亲手签了名', '纸上写了签字的日子'],
    shows: '还差：拍照片',
  },
  {
    ...paperAt,
    state: 'filed',
    answers: says('agreement.show', { ...inForce, paperFiledOn: '2026-11-20' }),
    shows: '已经登记过了',
  },
  {
    ...paperAt,
    state: 'refused',
    answers: { 'agreement.show': { refusal: 'agreement.notFound' } },
    shows: '没有找到这份协议',
  },
  ...unanswered(paperAt),
];

const signAt = { page: 'director.sign', roles, values: { id: ids.agreement, home: id } } as const;
const toSignature = [/刘敏/, '开始', /^听明白了/] as const;
const signPage: readonly Look[] = [
  { ...signAt, state: 'full', answers: says('agreement.show', toSign), shows: '谁来签' },
  {
    ...signAt,
    state: 'read',
    answers: says('agreement.show', guardiansSigned),
    steps: [/陈桂芳/, '开始'],
    shows: '请把这几句念给本人听',
  },
  {
    ...signAt,
    state: 'sign',
    answers: says('agreement.show', toSign),
    steps: [...toSignature, '愿意，就在这里签', { draw: 'a name' }],
    shows: '签好了，交上去',
  },
  {
    ...signAt,
    state: 'paper',
    answers: says('agreement.show', toSign),
    steps: [...toSignature, '不愿意，签纸质的'],
    shows: '也算数',
  },
  {
    ...signAt,
    state: 'done',
    answers: {
      ...says('agreement.show', toSign),
      ...says('agreement.sign', { state: 'sent', inForceOn: null }),
    },
    steps: [...toSignature, '愿意，就在这里签', { draw: 'a name' }, '签好了，交上去'],
    shows: '还等别的人签',
  },
  {
    ...signAt,
    state: 'changed',
    answers: { ...says('agreement.show', toSign), 'agreement.sign': { refusal: 'agreement.versionChanged' } },
    steps: [...toSignature, '愿意，就在这里签', { draw: 'a name' }, '签好了，交上去'],
    shows: '这是新的一份',
  },
  {
    ...signAt,
    state: 'refused',
    answers: { ...says('agreement.show', toSign), 'agreement.sign': { refusal: 'agreement.alreadySigned' } },
    steps: [...toSignature, '愿意，就在这里签', { draw: 'a name' }, '签好了，交上去'],
    shows: '已经签过',
  },
  {
    ...signAt,
    state: 'not-sent',
    answers: { 'agreement.show': { refusal: 'agreement.notSent' } },
    shows: '这份协议还在拟',
  },
  { ...signAt, state: 'empty', answers: says('agreement.show', inForce), shows: '都签好了' },
  ...unanswered(signAt),
];

const inviteAt = { page: 'director.invite', roles, values: { id, person: ids.mother } } as const;
const invitePage: readonly Look[] = [
  { ...inviteAt, state: 'full', answers: shows(busyFamily), shows: '邀请谁' },
  {
    ...inviteAt,
    state: 'ready',
    answers: {
      ...shows(busyFamily),
      ...says('invitation.create', {
        invitationId: ids.invitation,
        token: TOKEN,
        expiresAt: '2026-11-27T19:30:00+08:00',
      }),
    },
    steps: ['生成邀请'],
    shows: '复制邀请码',
  },
  {
    ...inviteAt,
    state: 'no-phone',
    values: { id, person: ids.father },
    answers: shows(busyFamily),
    shows: '没有登记手机号',
  },
  ...unanswered(inviteAt),
];

/** What a director writes down, signs and passes on. */
export const directorRecordLooks: readonly Look[] = [
  ...callPage,
  ...visitPage,
  ...readPage,
  ...signPage,
  ...paperPage,
  ...invitePage,
];
