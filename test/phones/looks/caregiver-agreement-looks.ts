import type { Answers } from '../answer-calls';
import { type Agreement, guardiansSigned, halfSigned, inForce } from './fixtures/agreement';
import { ids } from './fixtures/cast';
import { caregiverHome, caregiverHousehold } from './fixtures/home';
import { agreementHeard } from './fixtures/voices';
import { type Look, says, type Step, unanswered } from './look';

const codeSent = says('agreement.sendCode', {
  maskedPhone: '138****0002',
  validUntil: '2026-11-20T20:20:00+08:00',
});

const caregiverAt = {
  page: 'caregiver.agreement',
  roles: ['caregiver'],
  values: { id: ids.agreement },
} as const;
const caregiverReads = (agreement: Agreement): Answers => ({
  ...says('home.show', caregiverHome()),
  ...says('agreement.show', agreement),
});
const goesThere = caregiverReads({ ...guardiansSigned, signedWith: 'tencent-ess' });
const nextSentence = '看懂了';
const toTheEnd = [{ tap: nextSentence, until: '都看懂了' }, '都看懂了'] as const;

const named: readonly Step[] = [...toTheEnd, '用手指签名', { draw: 'a name' }, '写好了'];
export const caregiverAgreementLooks: readonly Look[] = [
  { ...caregiverAt, state: 'full', answers: caregiverReads(guardiansSigned), shows: '第 1 句' },
  {
    ...caregiverAt,
    state: 'heard',
    answers: { ...caregiverReads(guardiansSigned), ...agreementHeard },
    shows: '听一听（6 秒）',
  },
  {
    ...caregiverAt,
    state: 'how-heard',
    answers: { ...caregiverReads(guardiansSigned), ...agreementHeard },
    steps: toTheEnd,
    shows: '听一听（12 秒）',
  },
  {
    ...caregiverAt,
    state: 'sign-heard',
    answers: { ...caregiverReads(guardiansSigned), ...agreementHeard },
    steps: [...toTheEnd, '用手指签名'],
    shows: '听一听（11 秒）',
  },
  {
    ...caregiverAt,
    state: 'about-you',
    answers: caregiverReads(guardiansSigned),
    steps: [{ tap: nextSentence, until: '村里了解过您，写的是：' }],
    shows: '村里了解过您',
  },
  {
    ...caregiverAt,
    state: 'how',
    answers: caregiverReads(guardiansSigned),
    steps: toTheEnd,
    shows: '您看怎么签',
  },
  { ...caregiverAt, state: 'elsewhere', answers: goesThere, steps: toTheEnd, shows: '会打开腾讯电子签' },
  {
    ...caregiverAt,
    state: 'elsewhere-over',
    answers: { ...goesThere, 'agreement.signingLink': { refusal: 'agreement.linkOver' } },
    steps: [...toTheEnd, '去签名'],
    shows: '已经关了',
  },
  {
    ...caregiverAt,
    state: 'sign',
    answers: caregiverReads(guardiansSigned),
    steps: [...toTheEnd, '用手指签名'],
    shows: '请写您的名字',
  },
  {
    ...caregiverAt,
    state: 'done',
    answers: {
      ...caregiverReads(guardiansSigned),
      ...codeSent,
      ...says('agreement.sign', { state: 'in-force', inForceOn: '2026-11-20' }),
    },
    steps: [...named, { write: '042117' }, '签上名字'],
    shows: '签好了',
  },
  {
    ...caregiverAt,
    state: 'code',
    answers: { ...caregiverReads(guardiansSigned), ...codeSent },
    steps: named,
    shows: '十分钟内有效',
  },
  {
    ...caregiverAt,
    state: 'no-phone',
    answers: { ...caregiverReads(guardiansSigned), 'agreement.sendCode': { refusal: 'agreement.noPhone' } },
    steps: named,
    shows: '没有登记您的手机号',
  },
  {
    ...caregiverAt,
    state: 'decline',
    answers: caregiverReads(guardiansSigned),
    steps: [...toTheEnd, '不同意'],
    shows: '哪里不同意',
  },
  {
    ...caregiverAt,
    state: 'decline-done',
    answers: { ...caregiverReads(guardiansSigned), ...says('agreement.decline', { state: 'declined' }) },
    steps: [...toTheEnd, '不同意', '身体吃不消，照看不过来'],
    shows: '这份先不签',
  },
  {
    ...caregiverAt,
    state: 'declined',
    answers: caregiverReads({ ...guardiansSigned, state: 'declined' }),
    steps: toTheEnd,
    shows: '这份协议在改',
  },
  {
    ...caregiverAt,
    state: 'waits',
    answers: caregiverReads(halfSigned),
    steps: toTheEnd,
    shows: '先签',
  },
  { ...caregiverAt, state: 'signed', answers: caregiverReads(inForce), shows: '您签过了' },
  {
    page: 'caregiver.agreement',
    roles: ['caregiver'],
    state: 'empty',
    answers: says('home.show', caregiverHome({ households: [caregiverHousehold({ agreement: null })] })),
    shows: '现在没有协议',
  },
  ...unanswered(caregiverAt),
];
