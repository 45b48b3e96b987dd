import type { Answers } from '../answer-calls';
import {
  assessed,
  familyPlans,
  keyFacts,
  noFamilyPlans,
  noPlan,
  notAssessed,
  nothingPending,
  pendingDown,
  planToClose,
  planUnderWay,
  settledBlue,
  silentPlan,
  singles,
  withoutInstrument,
} from './fixtures/assessment';
import { ids } from './fixtures/cast';
import { caregiverHome, parentHome } from './fixtures/home';
import { kept, type Look, says, unanswered } from './look';

const roles = ['director'] as const;
const values = { child: ids.xiaoyu };
const shows = (data: typeof assessed): Answers => says('assessment.show', data);

const childAt = { page: 'director.assess', roles, values } as const;
const childPage: readonly Look[] = [
  { ...childAt, state: 'full', answers: shows(assessed), shows: '督导员同意以前' },
  { ...childAt, state: 'blue', answers: shows(settledBlue), shows: '多留心' },
  { ...childAt, state: 'empty', answers: shows(notAssessed), shows: '还没有评估过' },
  { ...childAt, state: 'no-standard', answers: shows(withoutInstrument), shows: '县里还没有启用评估标准' },
  ...unanswered(childAt),
];

const formAt = { page: 'director.assessForm', roles, values } as const;
const chosen = ['绿色', '帮扶见效了，看过两次都好'] as const;
const recorded = (state: 'in-force' | 'pending-down'): Answers =>
  says('assessment.record', {
    assessmentId: assessed.history[0]?.assessmentId ?? '',
    revision: 4,
    computed: 'green',
    colour: state === 'in-force' ? 'green' : 'red',
    state,
  });
const formPage: readonly Look[] = [
  { ...formAt, state: 'full', answers: shows(notAssessed), shows: '还有 9 题没选' },
  { ...formAt, state: 'proposal', answers: shows(settledBlue), shows: '只是算出来的' },
  {
    ...formAt,
    state: 'urgent',
    answers: shows(settledBlue),
    steps: ['说过不想活'],
    shows: '先想想孩子是不是正有危险',
  },
  { ...formAt, state: 'down', answers: shows(assessed), steps: [...chosen], shows: '要等督导员同意' },
  {
    ...formAt,
    state: 'waits',
    answers: { ...shows(assessed), ...recorded('pending-down') },
    steps: [...chosen, '就这样定'],
    shows: '交给督导员了',
  },
  {
    ...formAt,
    state: 'done',
    answers: { ...shows(settledBlue), ...recorded('in-force') },
    steps: [...chosen, '就这样定'],
    shows: '定好了',
  },
  {
    ...formAt,
    state: 'refused',
    answers: { ...shows(assessed), 'assessment.record': { refusal: 'record.changedMeanwhile' } },
    steps: [...chosen, '就这样定'],
    shows: '别人刚刚改过这一份',
  },
  { ...formAt, state: 'no-standard', answers: shows(withoutInstrument), shows: '县里还没有启用评估标准' },
  ...unanswered(formAt),
];

const factsAt = { page: 'director.keyFacts', roles, values } as const;
const facts = (data: typeof keyFacts): Answers => says('keyFact.list', data);
const factsPage: readonly Look[] = [
  { ...factsAt, state: 'full', answers: facts(keyFacts), shows: '单亲家庭儿童' },
  {
    ...factsAt,
    state: 'adding',
    answers: facts(keyFacts),
    steps: ['单亲家庭儿童', '今天'],
    shows: '还差：凭什么知道',
  },
  {
    ...factsAt,
    state: 'added',
    answers: { ...facts(keyFacts), ...says('keyFact.add', { key: true }) },
    steps: ['单亲家庭儿童', '今天', '上门看到、聊过', '记下这一条'],
    shows: '列入重点关心',
  },
  { ...factsAt, state: 'ending', answers: facts(keyFacts), steps: ['这一条没有了'], shows: '从哪天起没有了' },
  { ...factsAt, state: 'empty', answers: facts(silentPlan), shows: '本地方案没有写' },
  ...unanswered(factsAt),
];

const planAt = { page: 'director.helpPlan', roles, values } as const;
const plans = (data: typeof planUnderWay): Answers => says('helpPlan.show', data);
const planPage: readonly Look[] = [
  { ...planAt, state: 'full', answers: plans(planUnderWay), shows: '难处解决了' },
  { ...planAt, state: 'empty', answers: plans(noPlan), shows: '还没有帮扶计划' },
  {
    ...planAt,
    state: 'writing',
    answers: plans(noPlan),
    steps: ['写一份计划', '看不清黑板'],
    shows: '还差：怎么办',
  },
  { ...planAt, state: 'result', answers: plans(planUnderWay), steps: ['记结果'], shows: '结果怎样' },
  {
    ...planAt,
    state: 'closing',
    answers: plans(planToClose),
    steps: ['都办完了，结束计划'],
    shows: '总的来说怎样',
  },
  {
    ...planAt,
    state: 'refused',
    answers: { ...plans(planUnderWay), 'helpPlan.write': { refusal: 'helpPlan.wordsForFamily' } },
    steps: ['改计划', '存好，给家里看'],
    shows: '换成平常的话',
  },
  ...unanswered(planAt),
];

const pendingAt = { page: 'director.pendingDown', roles } as const;
const pending = (data: typeof pendingDown): Answers => says('assessment.listPending', data);
const pendingPage: readonly Look[] = [
  { ...pendingAt, state: 'full', answers: pending(pendingDown), shows: '妈妈回来住了两周' },
  {
    ...pendingAt,
    state: 'refusing',
    answers: pending(pendingDown),
    steps: ['不同意'],
    shows: '为什么不同意',
  },
  { ...pendingAt, state: 'empty', answers: pending(nothingPending), shows: '没有等您看的' },
  {
    ...pendingAt,
    state: 'refused',
    answers: { ...pending(pendingDown), 'assessment.confirmDown': { refusal: 'assessment.notPending' } },
    steps: ['同意调'],
    shows: '已经不用答复了',
  },
  ...unanswered(pendingAt),
];

const singlesAt = { page: 'director.singleParents', roles } as const;
const singlesPage: readonly Look[] = [
  { ...singlesAt, state: 'full', answers: says('keyFact.listSingleParents', singles), shows: '还没走访过' },
  {
    ...singlesAt,
    state: 'empty',
    answers: says('keyFact.listSingleParents', { ...singles, children: [] }),
    shows: '名单上没有孩子',
  },
  ...unanswered(singlesAt),
];

const familyPages = (['parent', 'caregiver'] as const).flatMap((audience): readonly Look[] => {
  const family = [audience === 'parent' ? ('guardian' as const) : ('caregiver' as const)];
  const at = { page: `${audience}.helpPlan`, roles: family } as const;
  const home = says('home.show', audience === 'parent' ? parentHome() : caregiverHome());
  const read = (data: typeof familyPlans): Answers => ({ ...home, ...says('helpPlan.read', data) });
  return [
    { ...at, state: 'full', answers: read(familyPlans), shows: '看不清黑板' },
    { ...at, state: 'empty', answers: read(noFamilyPlans), shows: '现在没有帮扶计划' },
    {
      ...at,
      state: 'offline-kept',
      answers: { otherwise: 'offline' },
      kept: [kept('helpPlan.read', {}, familyPlans)],
      shows: '看不清黑板',
    },
    ...unanswered(at),
  ];
});

/** Key facts, colours and help plans: the director's and the supervisor's pages, and what the family reads. */
export const assessLooks: readonly Look[] = [
  ...childPage,
  ...formPage,
  ...factsPage,
  ...planPage,
  ...pendingPage,
  ...singlesPage,
  ...familyPages,
];
