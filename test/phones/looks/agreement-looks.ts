import type { Answers } from '../answer-calls';
import { type Agreement, halfSigned, inForce, signedElsewhere, toSign } from './fixtures/agreement';
import { ids } from './fixtures/cast';
import { aHousehold, anotherHousehold, parentHome } from './fixtures/home';
import { agreementHeard } from './fixtures/voices';
import { type Look, says, unanswered } from './look';
import { caregiverAgreementLooks } from './caregiver-agreement-looks';

const parentAt = { page: 'parent.agreement', roles: ['guardian'], values: { id: ids.agreement } } as const;
const home = says('home.show', parentHome());
const parentReads = (agreement: Agreement): Answers => ({ ...home, ...says('agreement.show', agreement) });
const toText = /^接着看全文/;
const article = '下一条';
const toSignature = [toText, { tap: article, until: '看完了，去签名' }, '看完了，去签名'] as const;

const toPhone = '发验证码到我的手机';
const drawn = [...toSignature, '我愿意用手机手写签名，签这份协议', { draw: 'a name' }] as const;
const codeSent = says('agreement.sendCode', {
  maskedPhone: '138****0002',
  validUntil: '2026-11-20T20:20:00+08:00',
});

const parentPage: readonly Look[] = [
  { ...parentAt, state: 'full', answers: parentReads(toSign), shows: '接着看全文' },
  {
    ...parentAt,
    state: 'heard',
    answers: { ...parentReads(toSign), ...agreementHeard },
    shows: '听一听（1 分 3 秒）',
  },
  { ...parentAt, state: 'text', answers: parentReads(toSign), steps: [toText, article], shows: '第 2 条' },
  {
    ...parentAt,
    state: 'sign',
    answers: parentReads(toSign),
    steps: [...toSignature],
    shows: '用什么方式签',
  },
  {
    ...parentAt,
    state: 'sign-drawn',
    answers: parentReads(toSign),
    steps: [...drawn],
    shows: '用手指写名字',
  },
  {
    ...parentAt,
    state: 'sign-code',
    answers: { ...parentReads(toSign), ...codeSent },
    steps: [...drawn, toPhone],
    shows: '十分钟内有效',
  },
  {
    ...parentAt,
    state: 'sign-code-wrong',
    answers: { ...parentReads(toSign), ...codeSent, 'agreement.sign': { refusal: 'agreement.codeWrong' } },
    steps: [...drawn, toPhone, { write: '042117' }, '签好了，交上去'],
    shows: '验证码不对',
  },
  {
    ...parentAt,
    state: 'sign-no-phone',
    answers: { ...parentReads(toSign), 'agreement.sendCode': { refusal: 'agreement.noPhone' } },
    steps: [...drawn, toPhone],
    shows: '没有登记您的手机号',
  },
  {
    ...parentAt,
    state: 'paper',
    answers: parentReads(toSign),
    steps: [...toSignature, '不用手机，我要签纸质的'],
    shows: '也算数',
  },
  {
    ...parentAt,
    state: 'elsewhere',
    answers: parentReads(signedElsewhere),
    steps: [...toSignature, '我愿意到腾讯电子签里签这份协议'],
    shows: '核对是您本人',
  },
  {
    ...parentAt,
    state: 'elsewhere-not-ready',
    answers: {
      ...parentReads(signedElsewhere),
      'agreement.signingLink': { refusal: 'agreement.linkNotReady' },
    },
    steps: [...toSignature, '我愿意到腾讯电子签里签这份协议', '去签名'],
    shows: '过几分钟再点',
  },
  {
    ...parentAt,
    state: 'last-article',
    answers: parentReads(toSign),
    steps: [toText, { tap: article, until: '看完了，去签名' }],
    shows: '不同意',
  },
  {
    ...parentAt,
    state: 'decline',
    answers: parentReads(toSign),
    steps: ['不同意', '费用没说清楚'],
    shows: '不同意这份协议',
  },
  {
    ...parentAt,
    state: 'decline-not-sent',
    answers: { ...parentReads(toSign), 'agreement.decline': 'offline' },
    steps: ['不同意', '费用没说清楚', '不同意，告诉儿童主任'],
    shows: '还没送出去',
  },
  {
    ...parentAt,
    state: 'declined',
    answers: parentReads({ ...toSign, state: 'declined' }),
    shows: '有人不同意',
  },
  { ...parentAt, state: 'waiting', answers: parentReads(halfSigned), shows: '还等另一位监护人签' },
  { ...parentAt, state: 'in-force', answers: parentReads(inForce), steps: ['看全文'], shows: '收起全文' },
  {
    page: 'parent.agreement',
    roles: ['guardian'],
    state: 'two',
    answers: says('home.show', parentHome({ households: [aHousehold(), anotherHousehold()] })),
    shows: '看哪一份',
  },
  {
    page: 'parent.agreement',
    roles: ['guardian'],
    state: 'empty',
    answers: says('home.show', parentHome({ households: [aHousehold({ agreement: null })] })),
    shows: '还没有要看的协议',
  },
  {
    ...parentAt,
    state: 'refused',
    answers: { ...home, 'agreement.show': { refusal: 'agreement.notFound' } },
    shows: '没有找到这份协议',
  },
  ...unanswered(parentAt),
];

/** The agreement as parents and caregiver read and sign it. */
export const agreementLooks: readonly Look[] = [...parentPage, ...caregiverAgreementLooks];
