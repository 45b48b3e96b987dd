import type { Answers } from '../answer-calls';
import { caregiverHome, directorHome, parentHome } from './fixtures/home';
import { kept, type Look, says, unanswered } from './look';

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

const elderFeedback: readonly Look[] = [
  { state: 'caregiver-missing', steps: ['送到县里'], answers: {}, shows: '请先点一句，或者打下面的电话。' },
  {
    state: 'caregiver-sent',
    steps: ['手机不会用，请人来教', '送到县里'],
    answers: says('feedback.send', { number: 'TS-0042' }),
    shows: 'TS-0042',
  },
].map((look) => ({ page: 'feedback', roles: ['caregiver'], ...look }) as const);

const feedbackPage: readonly Look[] = [
  { ...feedback, state: 'full', answers: {}, shows: '送到县里' },
  {
    page: 'feedback',
    roles: ['caregiver'],
    state: 'caregiver',
    answers: {},
    shows: '送到县里',
  },
  ...elderFeedback,
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
  {
    page: 'consent',
    roles: ['caregiver'],
    state: 'caregiver-sheet',
    answers: {},
    steps: ['撤回同意'],
    shows: '撤回以后会怎样',
  },
  {
    ...withdrawal(
      says('consent.give', { at: '2026-11-20T19:30:00+08:00' }),
      'caregiver-withdrawn',
      '已经撤回',
    ),
    roles: ['caregiver'],
  },
  { ...consent, state: 'sheet', answers: {}, steps: ['撤回同意'], shows: '撤回以后会怎样' },
  withdrawal(says('consent.give', { at: '2026-11-20T19:30:00+08:00' }), 'withdrawn', '已经撤回'),
  withdrawal({ otherwise: 'error' }, 'error', '系统出了点问题'),
  withdrawal({ otherwise: 'offline' }, 'offline', '没有网络'),
];

/** What everybody can set, take back and complain about. */
export const settingsLooks: readonly Look[] = [...minePage, ...feedbackPage, ...consentPage];
