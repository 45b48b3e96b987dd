import type { Answers } from '../answer-calls';
import { ids } from './fixtures/cast';
import { halfDraft, newDraft, type OpenDraft, wholeDraft } from './fixtures/draft';
import { coveredFamily, type Family, quietFamily } from './fixtures/family';
import { almostSettled, settled, underWay } from './fixtures/finding';
import { kept, type Look, says, unanswered } from './look';

const roles = ['director'] as const;
const id = ids.wang;
const shows = (family: Family): Answers => says('household.show', family);

const draftAt = { page: 'director.draft', roles, values: { id } } as const;
const opens = (draft: OpenDraft): Answers => says('agreement.openDraft', draft);
const knownNumbers = [kept('household.show', { householdId: id }, coveredFamily)];
const draftPage: readonly Look[] = [
  { ...draftAt, state: 'full', answers: opens(newDraft), shows: '身体怎么样' },
  {
    ...draftAt,
    state: 'own-words',
    answers: opens(newDraft),
    steps: ['还差 9 步', '看病和接手', '自己写', '写在这里', { write: '小姨接去住' }],
    shows: '写在这里',
  },
  { ...draftAt, state: 'list', answers: opens(newDraft), steps: ['还差 9 步'], shows: '点一步接着填' },
  {
    ...draftAt,
    state: 'departure',
    answers: opens(newDraft),
    steps: ['还差 9 步', '外出和原因', '别的原因'],
    shows: '什么原因',
  },
  {
    ...draftAt,
    state: 'screening',
    answers: opens(newDraft),
    steps: ['还差 9 步', '谁来照护'],
    shows: '陈桂芳还照看着赵梦梦。',
  },
  {
    ...draftAt,
    state: 'no-caregiver',
    answers: opens({ ...newDraft, people: { ...newDraft.people, caregivers: [] } }),
    steps: ['还差 9 步', '谁来照护'],
    shows: '还没有登记照护人',
  },
  { ...draftAt, state: 'resumed', answers: opens(halfDraft), steps: ['不愿意'], shows: '说明以后再问一次' },
  {
    ...draftAt,
    state: 'living',
    answers: opens(newDraft),
    steps: ['还差 9 步', '怎么住', '不住在一起'],
    shows: '身边会没有大人吗',
  },
  {
    ...draftAt,
    state: 'term',
    answers: opens(halfDraft),
    steps: ['还差 2 步', '多久、联系、费用', '今天'],
    shows: '一年，到',
  },
  {
    ...draftAt,
    state: 'emergencies',
    answers: opens(newDraft),
    kept: knownNumbers,
    steps: ['还差 9 步', '有急事打给谁', '派出所 110'],
    shows: '再加一个',
  },
  {
    ...draftAt,
    state: 'medical',
    answers: opens(newDraft),
    steps: ['还差 9 步', '看病和接手'],
    shows: '看病的钱谁出',
  },
  {
    ...draftAt,
    state: 'place',
    answers: opens(newDraft),
    steps: ['还差 9 步', '份数和补充'],
    shows: '一式几份',
  },
  {
    ...draftAt,
    state: 'refused',
    answers: {
      ...opens(newDraft),
      'agreement.draft': {
        refusal: 'agreement.childAlone',
        article: '未成年人保护法第二十一条',
        fields: ['content.living'],
      },
    },
    steps: ['还差 9 步', '怎么住', '不住在一起', '一直有大人看着', '存下，下一步'],
    shows: '不满十六岁的孩子不能',
  },
  {
    ...draftAt,
    state: 'kept-on-phone',
    answers: { ...opens(newDraft), 'agreement.draft': 'offline' },
    steps: ['还差 9 步', '怎么住', '和照护人住在一起', '一直有大人看着', '存下，下一步'],
    shows: '没有网络，先存在手机里',
  },
  { ...draftAt, state: 'whole', answers: opens(wholeDraft), shows: '念给父母和照护人听' },
  {
    ...draftAt,
    state: 'declined',
    answers: opens({
      ...wholeDraft,
      state: 'declined',
      declined: { by: '刘敏', on: '2026-11-18', reason: '费用没说清楚' },
    }),
    shows: '费用没说清楚',
  },
  { ...draftAt, state: 'send', answers: opens(wholeDraft), steps: ['发给各方签'], shows: '发出去以后' },
  {
    ...draftAt,
    state: 'sent',
    answers: {
      ...opens(wholeDraft),
      ...says('agreement.send', { state: 'sent', digest: 'c0ffee', sm3: 'c0ffee', signedWith: 'own' }),
    },
    steps: ['发给各方签', '发出去'],
    shows: '现在当面签',
  },
  {
    ...draftAt,
    state: 'being-signed',
    answers: opens({ ...wholeDraft, state: 'guardians-signed' }),
    shows: '签过的都作废',
  },
  ...unanswered(draftAt),
];

const receiptAt = { page: 'director.receipt', roles, values: { id } } as const;
const given = ['学校、幼儿园', '当面交了书面材料', '班主任收的', '今天', '记下'] as const;
const receiptPage: readonly Look[] = [
  { ...receiptAt, state: 'full', answers: shows(coveredFamily), steps: ['学校、幼儿园'], shows: '谁收的' },
  {
    ...receiptAt,
    state: 'saved',
    answers: { ...shows(coveredFamily), ...says('agreement.recordReceipt', { closedTasks: 1 }) },
    steps: given,
    shows: '已经从今天的单子里划掉',
  },
  {
    ...receiptAt,
    state: 'not-sent',
    answers: { ...shows(coveredFamily), 'agreement.recordReceipt': 'offline' },
    steps: given,
    shows: '存在手机里了',
  },
  { ...receiptAt, state: 'empty', answers: shows(quietFamily), shows: '现在没有要登记的' },
  ...unanswered(receiptAt),
];

const endAt = { page: 'director.end', roles, values: { id } } as const;
const planned = ['父母想停', '今天', '村（居）委会安排临时照看', '村妇联主席'] as const;
const agreed = '和父母、照护人都说好了，也问过孩子';
const endPage: readonly Look[] = [
  { ...endAt, state: 'full', answers: shows(coveredFamily), shows: '第二天起谁照看' },
  {
    ...endAt,
    state: 'unfit',
    answers: shows(coveredFamily),
    steps: ['照护人不合适'],
    shows: '去记照护不到位',
  },
  {
    ...endAt,
    state: 'sheet',
    answers: shows(coveredFamily),
    steps: [...planned, agreed, '看看停了会怎样'],
    shows: '停了以后',
  },
  {
    ...endAt,
    state: 'gap',
    answers: {
      ...shows(coveredFamily),
      'agreement.end': { refusal: 'agreement.gapLeft', article: '未成年人保护法第二十一条、第二十二条' },
    },
    steps: [
      '父母想停',
      '今天',
      '新的一份协议接上，或者家里有父母在',
      agreed,
      '看看停了会怎样',
      '停止这份协议',
    ],
    shows: '孩子就没人照护',
  },
  {
    ...endAt,
    state: 'done',
    answers: { ...shows(coveredFamily), ...says('agreement.end', { state: 'ended', endedOn: '2026-11-20' }) },
    steps: [...planned, agreed, '看看停了会怎样', '停止这份协议'],
    shows: '停好了',
  },
  { ...endAt, state: 'empty', answers: shows(quietFamily), shows: '没有生效的协议' },
  ...unanswered(endAt),
];

const findingAt = { page: 'director.finding', roles, values: { id } } as const;
const finds = (...findings: readonly (typeof underWay)[]): Answers => ({
  ...shows(coveredFamily),
  ...says('finding.list', { findings: [...findings] }),
});
const findingPage: readonly Look[] = [
  { ...findingAt, state: 'full', answers: finds(), shows: '看到了什么' },
  { ...findingAt, state: 'step-two', answers: finds(underWay), shows: '报告了乡镇' },
  { ...findingAt, state: 'last-step', answers: finds(almostSettled), shows: '结果怎样' },
  { ...findingAt, state: 'settled', answers: finds(settled), shows: '另拟一份协议' },
  {
    ...findingAt,
    state: 'refused',
    answers: { ...finds(underWay), 'finding.recordStep': { refusal: 'finding.outOfOrder' } },
    steps: ['交了书面报告', '督导员接的电话', '今天', '记下这一步'],
    shows: '还没到这一步',
  },
  {
    ...findingAt,
    state: 'empty',
    answers: {
      ...shows({ ...coveredFamily, people: coveredFamily.people.slice(1) }),
      ...says('finding.list', { findings: [] }),
    },
    shows: '还没有登记照护人',
  },
  ...unanswered(findingAt),
];

/** An agreement on the director's phone, from its draft to its end. */
export const directorAgreementLooks: readonly Look[] = [
  ...draftPage,
  ...receiptPage,
  ...endPage,
  ...findingPage,
];
