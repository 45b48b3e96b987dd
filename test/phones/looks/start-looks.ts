import type { OutputOf } from '../../../contracts/operation';
import type { Operations } from '../../../contracts/index';
import { ids, TOKEN } from './fixtures/cast';
import { type Look, says, unanswered } from './look';
import { settingsLooks } from './settings-looks';

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
  {
    ...start,
    state: 'caregiver',
    values: { token: TOKEN, as: 'caregiver' },
    agreed: false,
    answers: {},
    shows: '有人搭把手',
  },
  {
    ...start,
    state: 'caregiver-declined',
    roles: ['caregiver'],
    values: { token: TOKEN, as: 'caregiver' },
    agreed: false,
    answers: {},
    steps: ['不同意'],
    shows: '好的，这里什么都不记',
  },
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
  { ...start, state: 'error', answers: { otherwise: 'error' }, shows: '这会儿打不开' },
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
  {
    ...linked,
    roles: ['caregiver'],
    state: 'caregiver-code-sent',
    answers: { ...coded, ...says('invitation.open', { ...invitation, role: 'caregiver' }) },
    steps: ['发验证码'],
    shows: '请看短信里的六个数字',
  },
  ...unanswered({ page: 'bind', values: { token: TOKEN, as: 'caregiver' }, roles: ['caregiver'] }).map(
    (look) => ({
      ...look,
      state: `caregiver-${look.state}`,
    }),
  ),
  { ...linked, state: 'code-sent', answers: coded, steps: ['发验证码'], shows: '请看短信里的六个数字' },
  {
    ...linked,
    state: 'code-wrong',
    answers: { ...coded, 'invitation.bind': { refusal: 'invitation.codeWrong' } },
    steps: ['发验证码', { write: '123456' }, '核对好，绑定'],
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
  {
    page: 'role',
    roles: ['caregiver', 'guardian'],
    state: 'caregiver',
    answers: says('session.who', {
      person: { id: ids.mother, name: '陈桂芳' },
      roles: [
        { role: 'caregiver', region: null },
        { role: 'guardian', region: null },
      ],
    }),
    shows: '正在用',
  },
  { page: 'role', state: 'empty', answers: says('session.who', nobody), shows: '还没有绑定身份' },
  ...unanswered({ page: 'role' }),
  ...unanswered({ page: 'role', roles: ['caregiver', 'guardian'] }).map((look) => ({
    ...look,
    state: `caregiver-${look.state}`,
  })),
];

const openPage: readonly Look[] = unanswered({ page: 'open', values: { to: 'week' } });

/** The pages everybody starts from, and the settings. */
export const startLooks: readonly Look[] = [
  ...startPage,
  ...bindPage,
  ...rolePage,
  ...openPage,
  ...settingsLooks,
];
