import type { Example } from '../example';
import { examplesOf } from '../examples-of';
import type { PolicyKey } from '../keys';

const DOCUMENT = '渝民发〔2024〕2号';
const { says } = examplesOf(DOCUMENT, 'plan');

const STATED: readonly PolicyKey[] = [
  'contact.director.every',
  'visit.every',
  'keyGroup.triggers',
  'singleParentWatch',
  'singleParentWatch.areas',
  'coverage.childKinds',
  'report.dueOn',
  'survey.firstBy',
  'survey.urbanUpdatesAYear',
  'roster.keptUp',
  'fileCheck.timesAYear',
  'inspection.timesAYear',
  'countyPlan.by',
  'safetyActivity.villageTimesAYear',
  'training.coverPercent',
  'training.covers',
  'training.demonstrationsAYear',
  'training.topics',
  'directors.perVillageAtLeast',
  'directors.addAbove',
  'directors.badge',
  'targetSystems',
  'risk.scheme',
  'assessment.of',
  'helpPlan.forKeyChildren',
  'visit.tellParents',
  'file.parts',
  'concern.recipients',
  'concern.resultTold',
  'concern.neglectRecipients',
  'concern.singleParentRecipients',
  'safety.topics',
  'safety.onlineGuidance',
  'safetyNotice.before',
  'season.watch',
  'water.fourOnes',
  'school.pairing',
];

const SILENT: readonly PolicyKey[] = [
  'contact.director.everyKey',
  'visit.everyKey',
  'agreement.required',
  'agreement.target',
  'agreement.beforeLeaving',
  'leftBehind.definition',
  'report.withCases',
  'survey.timesAYear',
  'roster.comparedWithSchools',
  'safetyActivity.townTimesAYear',
  'parentTraining.timesAYear',
  'directors.screened',
  'evaluation.by',
  'satisfaction.asked',
  'reach.measured',
  'risk.standard',
  'visit.factors',
  'visit.hazards',
  'file.clear',
  'contact.director.adults',
  'concern.policeAtOnce',
  'caseConference',
  'residence.splitDuties',
  'revisit.afterReturn',
  'school.keepsContact',
  'homeTeaching.timesAMonth',
  'aid.grantedUnasked',
];

const document: readonly Example[] = [
  {
    says: '文本没有印日期，取第一阶段的第一天2024年1月1日；最后一个阶段到2026年12月底。',
    source: `${DOCUMENT} 三（一）、三（三）`,
    plan: true,
    expect: { issued: '2024-01-01', endsOn: '2026-12-31', number: '渝民发〔2024〕2号' },
  },
  {
    says: '2023年12月31日，什么都还没有定。',
    source: `${DOCUMENT} 三（一）`,
    stated: { on: '2023-12-31' },
    expect: { keys: [] },
  },
  {
    says: '2024年1月1日起，方案写明的是这些。',
    source: DOCUMENT,
    stated: { on: '2024-01-01' },
    expect: { keys: STATED },
  },
  {
    says: '2023年12月31日，也还谈不上方案没有写。',
    source: `${DOCUMENT} 三（一）`,
    silent: { on: '2023-12-31' },
    expect: { keys: [] },
  },
  {
    says: '方案没有写的是这些，系统里都是空的，不猜。',
    source: DOCUMENT,
    silent: { on: '2024-01-01' },
    expect: { keys: SILENT },
  },
  {
    says: '2026年12月31日是方案最后一天，不提示期满。',
    source: `${DOCUMENT} 三（三）`,
    key: 'visit.every',
    on: '2026-12-31',
    expect: { value: { months: 3 }, kind: 'plan', ended: false },
  },
];

const calendar: readonly Example[] = [
  {
    says: '城镇留守儿童信息每季度更新：9月30日还属第三季度，8月31日成为任务。',
    source: `${DOCUMENT} 第8项`,
    regionDuty: { kind: 'urban-update', on: '2026-09-30' },
    expect: { owed: { period: '2026-Q3', opensOn: '2026-08-31', dueOn: '2026-09-30' } },
  },
  {
    says: '10月1日起属第四季度。',
    source: `${DOCUMENT} 第8项`,
    regionDuty: { kind: 'urban-update', on: '2026-10-01' },
    expect: { owed: { period: '2026-Q4', opensOn: '2026-12-01', dueOn: '2026-12-31' } },
  },
  {
    says: '2024年是闰年，第一季度仍到3月31日。',
    source: `${DOCUMENT} 第8项`,
    regionDuty: { kind: 'urban-update', on: '2024-02-29' },
    expect: { owed: { period: '2024-Q1', opensOn: '2024-03-01', dueOn: '2024-03-31' } },
  },
  {
    says: '具体实施方案2024年3月31日前报送，当天还在期内。',
    source: `${DOCUMENT} 三（一）`,
    regionDuty: { kind: 'county-plan', on: '2024-03-31' },
    expect: { owed: { period: '2024-03-31', opensOn: '2024-03-01', dueOn: '2024-03-31' } },
  },
  {
    says: '4月1日起，具体实施方案已过期限，没有下一次。',
    source: `${DOCUMENT} 三（一）`,
    regionDuty: { kind: 'county-plan', on: '2024-04-01' },
    expect: { owed: null },
  },
  {
    says: '12月1日前报送工作进展：当天还在期内，11月1日成为任务。',
    source: `${DOCUMENT} 四（二）`,
    regionDuty: { kind: 'report', on: '2026-12-01' },
    expect: { owed: { period: '2026', opensOn: '2026-11-01', dueOn: '2026-12-01' } },
  },
  {
    says: '12月2日起，要报的是下一年的。',
    source: `${DOCUMENT} 四（二）`,
    regionDuty: { kind: 'report', on: '2026-12-02' },
    expect: { owed: { period: '2027', opensOn: '2027-11-01', dueOn: '2027-12-01' } },
  },
];

const values: readonly Example[] = [
  says('contact.director.every', { months: 1 }, { item: '第8项', says: '儿童主任至少每个月联系一次。' }),
  says(
    'keyGroup.triggers',
    ['parent-severe-disability', 'child-disability', 'child-abnormal-mind-or-behaviour'],
    { item: '第8项', says: '加大走访频次的是三种情形，没有提评估等级。' },
  ),
  says('singleParentWatch', true, { item: '第8项', says: '农村单亲家庭儿童要重点关注。' }),
  says('coverage.childKinds', ['left-behind-urban', 'left-behind-rural', 'in-difficulty'], {
    item: '标题',
    says: '城乡留守儿童和困境儿童都在内。',
  }),
  says('survey.firstBy', '2024-06-30', { item: '三（二）', says: '2024年6月底前完成摸底排查。' }),
  says('survey.urbanUpdatesAYear', 4, { item: '第8项', says: '城镇留守儿童信息每季度更新。' }),
  says('roster.keptUp', true, { item: '第8项', says: '数据动态管理。' }),
  says('fileCheck.timesAYear', 1, { item: '第8项', says: '档案每年抽查一次。' }),
  says('inspection.timesAYear', 1, { item: '四（二）', says: '每年至少一次检查。' }),
  says('countyPlan.by', '2024-03-31', { item: '三（一）', says: '具体实施方案2024年3月底前报送。' }),
  says('safetyActivity.villageTimesAYear', 1, { item: '第13项', says: '安全知识进村每年至少一次。' }),
  says('training.coverPercent', 100, { item: '第16项', says: '儿童主任每年培训全覆盖。' }),
  says('training.covers', ['director'], { item: '第16项', says: '全覆盖写的是儿童主任。' }),
  says('training.demonstrationsAYear', 1, { item: '第16项', says: '市级每年至少一次示范培训。' }),
  says('training.topics', ['single-parent'], { item: '第16项', says: '农村单亲家庭儿童要纳入培训。' }),
  says('directors.perVillageAtLeast', 1, { item: '第16项', says: '每村至少一名儿童主任。' }),
  says(
    'directors.addAbove',
    { children: 30, must: false },
    { item: '第16项', says: '超过30人的村，根据实际需要增配，只提示。' },
  ),
  says('directors.badge', true, { item: '第16项', says: '儿童主任佩戴标识标牌。' }),
  says('targetSystems', ['全国儿童福利信息系统'], { item: '第8项', says: '录入全国儿童福利信息系统。' }),
  says('risk.scheme', 'guardianship-assessment', { item: '第5项', says: '家庭监护能力评估制度。' }),
  says('assessment.of', ['left-behind'], { item: '第5项', says: '评估的是留守儿童的监护状况。' }),
  says('helpPlan.forKeyChildren', true, { item: '三（二）', says: '重点关注的儿童要有帮扶措施。' }),
  says('visit.tellParents', true, { item: '第2项', says: '心理、行为异常的，指导协助父母干预。' }),
  says('file.parts', ['basics', 'visits', 'work-log', 'help', 'problems'], {
    item: '第8项',
    says: '一人一档是五样内容。',
  }),
  {
    says: '报告公安、民政、教育：法律和方案都写了，依据写法律。',
    source: `未成年人保护法第11条；${DOCUMENT} 第6项`,
    key: 'concern.recipients',
    on: '2026-06-01',
    expect: { value: ['police', 'civil', 'education'], kind: 'law', ended: false },
  },
  {
    says: '处理结果告知报告人：法律和方案都写了，依据写法律。',
    source: `未成年人保护法第11条；${DOCUMENT} 第6项`,
    key: 'concern.resultTold',
    on: '2026-06-01',
    expect: { value: true, kind: 'law', ended: false },
  },
  says('concern.neglectRecipients', ['village', 'police', 'civil', 'education', 'women'], {
    item: '第8项',
    says: '单亲家庭监护人不履责，报村委会或公安、民政、教育、妇联。',
  }),
  says('concern.singleParentRecipients', ['police', 'civil', 'procuratorate'], {
    item: '第8项',
    says: '单亲家庭儿童受伤害，立即报公安、民政或检察机关。',
  }),
  says('safety.topics', ['drowning', 'bullying', 'sexual-abuse', 'traffic'], {
    item: '第13项',
    says: '防溺水、防欺凌、防性侵和道路交通四样。',
  }),
  says('safety.onlineGuidance', true, { item: '第15项', says: '引导父母监管网络和手机。' }),
  says('safetyNotice.before', ['summer', 'winter'], { item: '第13项', says: '寒暑假前安全知识大讲堂。' }),
  says('season.watch', ['flood'], { item: '第14项', says: '点名的是汛期。' }),
  says('water.fourOnes', ['warning-sign', 'life-buoy', 'rope', 'pole'], {
    item: '第14项',
    says: '“四个一”是警示牌、救生圈、救生绳、救生杆。',
  }),
  says('school.pairing', ['one-to-one'], { item: '第10项', says: '学业困难儿童“一对一”结对。' }),
];

/** 重庆方案：按期的工作和其余各项，每一项的取值和它起算的日子。 */
export const CHONGQING_WORK_EXAMPLES: readonly Example[] = [...document, ...calendar, ...values];
