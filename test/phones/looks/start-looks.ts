import type { OutputOf } from '../../../contracts/operation';
import type { Operations } from '../../../contracts/index';
import type { Answers } from '../answer-calls';
import { ids, TOKEN } from './fixtures/cast';
import { caregiverHome, directorHome, parentHome } from './fixtures/home';
import { kept, type Look, says, unanswered } from './look';

type Who = OutputOf<Operations['session.who']>;

const nobody: Who = { person: null, roles: [] };
const both: Who = {
  person: { id: ids.mother, name: '刘敏' },
  roles: [
    { role: 'guardian', region: null },
    { role: 'director', region: '500101001002' },
  ],
};

const start = { page: 'start' } as const;

const startPage: readonly Look[] = [
  { ...start, state: 'full', agreed: false, answers: {}, shows: '开始前，请您选一选' },
  {
    ...start,
    state: 'details',
    agreed: false,
    answers: {},
    steps: ['用什么、谁能看、怎么撤回'],
    shows: '不要求您拍照',
  },
  {
    ...start,
    state: 'declined',
    agreed: false,
    answers: {},
    steps: ['不同意'],
    shows: '好的，这里什么都不记',
  },
  { ...start, state: 'empty', answers: says('session.who', nobody), shows: '下一步：用邀请打开' },
  { ...start, state: 'loading', answers: { otherwise: 'never' }, shows: '' },
  { ...start, state: 'error', answers: { otherwise: 'error' }, shows: '系统出了点问题' },
  { ...start, state: 'offline', answers: { otherwise: 'offline' }, shows: '没有网络' },
];

const invitation: OutputOf<Operations['invitation.open']> = {
  role: 'guardian',
  inviter: '周晓琴',
  village: '青杨村',
  maskedPhone: '139****0001',
  expiresAt: '2026-11-27T19:30:00+08:00',
};
const opened = says('invitation.open', invitation);
const coded = {
  ...opened,
  ...says('invitation.sendCode', { maskedPhone: '139****0001', validUntil: '2026-11-20T19:40:00+08:00' }),
};
const linked = { page: 'bind', values: { token: TOKEN } } as const;

const bindPage: readonly Look[] = [
  { page: 'bind', state: 'empty', answers: {}, shows: '把邀请码贴到这里' },
  {
    page: 'bind',
    state: 'no-code',
    answers: {},
    steps: [{ write: '请打开' }, '看看这个邀请'],
    shows: '这里面没有完整的邀请码',
  },
  { ...linked, state: 'full', answers: opened, shows: '周晓琴请您来' },
  {
    ...linked,
    state: 'caregiver',
    answers: says('invitation.open', { ...invitation, role: 'caregiver' }),
    shows: '作为照护人',
  },
  { ...linked, state: 'code-sent', answers: coded, steps: ['发验证码'], shows: '请看短信里的六个数字' },
  {
    ...linked,
    state: 'code-wrong',
    answers: { ...coded, 'invitation.bind': { refusal: 'invitation.codeWrong' } },
    steps: ['发验证码', { write: '123456' }, '核对好了，绑定'],
    shows: '验证码不对',
  },
  {
    ...linked,
    state: 'no-phone',
    answers: says('invitation.open', { ...invitation, maskedPhone: null }),
    shows: '还没有登记手机号',
  },
  {
    ...linked,
    state: 'refused',
    answers: { 'invitation.open': { refusal: 'invitation.expired' } },
    shows: '这个邀请过期了',
  },
  ...unanswered(linked),
];

const rolePage: readonly Look[] = [
  {
    page: 'role',
    roles: ['guardian', 'director'],
    state: 'full',
    answers: says('session.who', both),
    shows: '正在用',
  },
  { page: 'role', state: 'empty', answers: says('session.who', nobody), shows: '还没有绑定身份' },
  ...unanswered({ page: 'role' }),
];

const openPage = unanswered({ page: 'open', values: { to: 'week' } });

const guardian = { page: 'mine', roles: ['guardian'] } as const;
const mineAs = {
  guardian: says('home.show', parentHome()),
  caregiver: says('home.show', caregiverHome()),
  director: says('home.show', directorHome),
};

const minePage: readonly Look[] = [
  { ...guardian, state: 'full', answers: mineAs.guardian, shows: '还能收到 3 次提醒' },
  {
    page: 'mine',
    roles: ['caregiver'],
    state: 'caregiver',
    answers: mineAs.caregiver,
    shows: '陈桂芳',
  },
  {
    page: 'mine',
    roles: ['director', 'guardian'],
    state: 'director',
    answers: mineAs.director,
    shows: '换身份',
  },
  {
    ...guardian,
    state: 'reminders',
    answers: says('home.show', parentHome({ remindersLeft: 0 })),
    steps: ['再收几次提醒'],
    shows: '微信会问一句要不要提醒',
  },
  {
    ...guardian,
    state: 'offline-kept',
    answers: { otherwise: 'offline' },
    kept: [kept('home.show', { role: 'guardian' }, parentHome())],
    shows: '没有网络，下面是',
  },
  ...unanswered(guardian),
  ...unanswered({ page: 'mine', roles: ['caregiver'] }).map((look) => ({
    ...look,
    state: `caregiver-${look.state}`,
  })),
];

const written = ['建议', { write: '希望提醒早一点发' }, '送到县里'] as const;
const feedback = { page: 'feedback', roles: ['guardian'] } as const;

const feedbackPage: readonly Look[] = [
  { ...feedback, state: 'full', answers: {}, shows: '送到县里' },
  {
    page: 'feedback',
    roles: ['caregiver'],
    state: 'caregiver',
    answers: {},
    shows: '送到县里',
  },
  { ...feedback, state: 'missing', answers: {}, steps: ['送到县里'], shows: '还没写想说的话' },
  {
    ...feedback,
    state: 'sent',
    answers: says('feedback.send', { number: 'TS-0042' }),
    steps: written,
    shows: 'TS-0042',
  },
  { ...feedback, state: 'error', answers: { otherwise: 'error' }, steps: written, shows: '系统出了点问题' },
  { ...feedback, state: 'offline', answers: { otherwise: 'offline' }, steps: written, shows: '没有网络' },
];

const consent = { page: 'consent', roles: ['guardian'] } as const;
const withdrawal = (answers: Answers, state: string, shows: string): Look => ({
  ...consent,
  state,
  answers,
  steps: ['撤回同意', '看明白了，撤回'],
  shows,
});

const consentPage: readonly Look[] = [
  { ...consent, state: 'full', answers: {}, shows: '您已经同意' },
  { page: 'consent', roles: ['caregiver'], state: 'caregiver', answers: {}, shows: '您已经同意' },
  { ...consent, state: 'sheet', answers: {}, steps: ['撤回同意'], shows: '撤回以后会怎样' },
  withdrawal(says('consent.give', { at: '2026-11-20T19:30:00+08:00' }), 'withdrawn', '已经撤回'),
  withdrawal({ otherwise: 'error' }, 'error', '系统出了点问题'),
  withdrawal({ otherwise: 'offline' }, 'offline', '没有网络'),
];

/** The pages everybody starts from, and the settings. */
export const startLooks: readonly Look[] = [
  ...startPage,
  ...bindPage,
  ...rolePage,
  ...openPage,
  ...minePage,
  ...feedbackPage,
  ...consentPage,
];
