import type { Answers } from '../answer-calls';
import { ids } from './fixtures/cast';
import {
  CHECK_NUMBER,
  genuine,
  OLD_NUMBER,
  type Proof,
  proofFiled,
  proofForStaff,
  proofHalf,
  proofInForce,
  type Verified,
  WRONG_NUMBER,
} from './fixtures/proof';
import { type Look, says, type Step, unanswered } from './look';

const guardian = ['guardian'] as const;
const caregiver = ['caregiver'] as const;
const behind = (proof: Proof): Answers => says('agreement.proof', proof);
const intact = says('agreement.checkRecords', { intact: true, differences: [] });
const broken = says('agreement.checkRecords', {
  intact: false,
  differences: [
    { kind: 'signature', place: '王建军' },
    { kind: 'trail', place: '12' },
  ],
});

const document = says('agreement.document', {
  fileName: '委托照护协议书-2.pdf',
  pdf: 'JVBERi0xLjc=',
  digest: proofInForce.digest,
  sm3: proofInForce.sm3,
});

const proofAt = { page: 'papers.proof', roles: guardian, values: { id: ids.agreement } } as const;
const elderAt = { ...proofAt, roles: caregiver };
const directorAt = { ...proofAt, roles: ['director'] } as const;
/** A grey page. */
const photo = says('attachment.open', {
  media: 'image/png',
  content: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
});
const nextPage = '下一页';
const proofPage: readonly Look[] = [
  { ...proofAt, state: 'full', answers: behind(proofInForce), shows: '谁签的，怎么签的' },
  { ...proofAt, state: 'half-signed', answers: behind(proofHalf), shows: '还没签' },
  { ...proofAt, state: 'paper', answers: behind(proofFiled), shows: '签在纸上' },
  {
    ...proofAt,
    state: 'checked',
    answers: { ...behind(proofInForce), ...intact },
    steps: ['现在查一遍记录'],
    shows: '都没有动过',
  },
  {
    ...proofAt,
    state: 'broken',
    answers: { ...behind(proofInForce), ...broken },
    steps: ['现在查一遍记录'],
    shows: '王建军的签名',
  },
  {
    ...proofAt,
    state: 'events',
    answers: behind(proofInForce),
    steps: ['看全过程'],
    shows: '收起全过程',
  },
  {
    ...proofAt,
    state: 'getting',
    answers: { ...behind(proofInForce), 'agreement.document': 'never' },
    steps: ['打开协议文件'],
    shows: '正在准备',
  },
  {
    ...proofAt,
    state: 'opened',
    answers: { ...behind(proofInForce), ...document },
    steps: ['打开协议文件'],
    shows: '再打开一次',
  },
  {
    ...proofAt,
    state: 'unavailable',
    answers: { ...behind(proofInForce), 'agreement.document': { refusal: 'document.unavailable' } },
    steps: ['打开协议文件'],
    shows: '文件这会儿做不出来',
  },
  {
    ...proofAt,
    state: 'file-offline',
    answers: { ...behind(proofInForce), 'agreement.document': 'offline' },
    steps: ['打开协议文件'],
    shows: '没有网络',
  },
  {
    ...proofAt,
    state: 'refused',
    answers: { 'agreement.proof': { refusal: 'agreement.notFound' } },
    shows: '没有找到这份协议',
  },
  { ...directorAt, state: 'director', answers: behind(proofForStaff), shows: '看第 2 张照片' },
  {
    ...directorAt,
    state: 'photo',
    answers: { ...behind(proofForStaff), ...photo },
    steps: ['看第 1 张照片'],
    shows: '看第 2 张照片',
  },
  {
    ...directorAt,
    state: 'photo-unavailable',
    answers: { ...behind(proofForStaff), 'attachment.open': { refusal: 'attachment.unavailable' } },
    steps: ['看第 1 张照片'],
    shows: '照片或录音这会儿取不出来',
  },
  ...unanswered(proofAt),
  { ...elderAt, state: 'caregiver', answers: behind(proofInForce), shows: '第 1 页' },
  {
    ...elderAt,
    state: 'caregiver-signed',
    answers: behind(proofInForce),
    steps: [nextPage, nextPage, nextPage],
    shows: '陈桂芳签了',
  },
  {
    ...elderAt,
    state: 'caregiver-file',
    answers: behind(proofFiled),
    steps: [{ tap: nextPage, until: '打开协议文件' }],
    shows: '协议文件',
  },
  ...unanswered(elderAt).map((look) => ({ ...look, state: `caregiver-${look.state}` })),
];

const verifyAt = { page: 'papers.verify', roles: guardian } as const;
const typed = (number: string): readonly Step[] => [{ write: number }, '按号查'];
/** Any PDF: in a look the functions say what it is. */
const chosen = (found: Partial<Verified>, button = '选一份 PDF 文件'): Pick<Look, 'answers' | 'steps'> => ({
  answers: says('agreement.verify', { ...genuine, ...found }),
  steps: [{ choose: 'a document', with: button }],
});
const elderButton = '选一份文件';
const altered = {
  verdict: 'altered',
  problem: 'content.changed',
  differences: [
    { kind: 'file', place: 'content.changed' },
    { kind: 'facts', place: 'content.term.to' },
    { kind: 'facts', place: 'content.money.amount' },
  ],
} satisfies Partial<Verified>;
const unknown = {
  verdict: 'unknown',
  problem: 'signature.absent',
  agreementId: null,
  signedBy: null,
  signedAt: null,
  timestampAt: null,
} satisfies Partial<Verified>;

const verifyPage: readonly Look[] = [
  { ...verifyAt, state: 'full', answers: {}, shows: '选一份 PDF 文件' },
  { ...verifyAt, state: 'genuine', ...chosen({}), shows: '是真的' },
  { ...verifyAt, state: 'not-yours', ...chosen({ agreementId: null }), shows: '不是您家的' },
  { ...verifyAt, state: 'altered', ...chosen(altered), shows: '被改过' },
  { ...verifyAt, state: 'unknown', ...chosen(unknown), shows: '文件上没有签章' },
  {
    ...verifyAt,
    state: 'not-a-pdf',
    answers: {},
    steps: [{ choose: 'a picture', with: '选一份 PDF 文件' }],
    shows: '这不是 PDF 文件',
  },
  {
    ...verifyAt,
    state: 'too-large',
    answers: {},
    steps: [{ choose: 'a large file', with: '选一份 PDF 文件' }],
    shows: '这个文件太大了',
  },
  {
    ...verifyAt,
    state: 'number',
    answers: { ...behind(proofInForce), ...intact },
    steps: typed(CHECK_NUMBER),
    shows: '和纸上的对一对',
  },
  {
    ...verifyAt,
    state: 'number-old',
    answers: { ...behind(proofInForce), ...intact },
    steps: typed(OLD_NUMBER),
    shows: '这是旧的一版',
  },
  {
    ...verifyAt,
    state: 'number-differs',
    answers: { ...behind(proofInForce), ...intact },
    steps: typed(WRONG_NUMBER),
    shows: '最后八位和记录里的不一样',
  },
  {
    ...verifyAt,
    state: 'number-unknown',
    answers: {
      'agreement.proof': { refusal: 'agreement.notFound' },
      'agreement.checkRecords': { refusal: 'agreement.notFound' },
    },
    steps: typed(CHECK_NUMBER),
    shows: '没有查到这个号',
  },
  { ...verifyAt, state: 'number-short', answers: {}, steps: typed('K7Q2'), shows: '这个号不完整' },
  {
    ...verifyAt,
    state: 'error',
    answers: { otherwise: 'error' },
    steps: typed(CHECK_NUMBER),
    shows: '系统出了点问题',
  },
  {
    ...verifyAt,
    state: 'offline',
    answers: { otherwise: 'offline' },
    steps: typed(CHECK_NUMBER),
    shows: '没有网络',
  },
  { ...verifyAt, roles: caregiver, state: 'caregiver', answers: {}, shows: elderButton },
  {
    ...verifyAt,
    roles: caregiver,
    state: 'caregiver-altered',
    ...chosen(altered, elderButton),
    shows: '被改过',
  },
  { ...verifyAt, roles: caregiver, state: 'caregiver-genuine', ...chosen({}, elderButton), shows: '是真的' },
];

/** What stands behind an agreement, and checking one, as all three see them. */
export const papersLooks: readonly Look[] = [...proofPage, ...verifyPage];
