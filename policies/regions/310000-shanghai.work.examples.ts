import type { Example } from '../example';
import { examplesOf } from '../examples-of';
import type { PolicyKey } from '../keys';

const DOCUMENT = '上海市三年行动实施方案（2024—2026年）';
const { says } = examplesOf(DOCUMENT, 'plan');

const STATED: readonly PolicyKey[] = [
  'contact.director.every',
  'contact.director.everyKey',
  'visit.every',
  'visit.everyKey',
  'keyGroup.triggers',
  'coverage.childKinds',
  'report.dueOn',
  'survey.firstBy',
  'roster.keptUp',
  'inspection.timesAYear',
  'safetyActivity.townTimesAYear',
  'safetyActivity.villageTimesAYear',
  'training.coverPercent',
  'training.covers',
  'directors.addAbove',
  'directors.screened',
  'targetSystems',
  'risk.scheme',
  'visit.tellParents',
  'file.parts',
  'revisit.afterReturn',
  'safety.topics',
  'safety.onlineGuidance',
  'safetyNotice.before',
  'school.keepsContact',
  'school.pairing',
  'aid.grantedUnasked',
];

const SILENT: readonly PolicyKey[] = [
  'singleParentWatch',
  'singleParentWatch.areas',
  'agreement.required',
  'agreement.target',
  'agreement.beforeLeaving',
  'leftBehind.definition',
  'report.withCases',
  'survey.timesAYear',
  'survey.urbanUpdatesAYear',
  'roster.comparedWithSchools',
  'fileCheck.timesAYear',
  'countyPlan.by',
  'parentTraining.timesAYear',
  'training.demonstrationsAYear',
  'training.topics',
  'directors.perVillageAtLeast',
  'directors.badge',
  'evaluation.by',
  'satisfaction.asked',
  'reach.measured',
  'risk.standard',
  'assessment.of',
  'helpPlan.forKeyChildren',
  'visit.factors',
  'visit.hazards',
  'file.clear',
  'contact.director.adults',
  'concern.policeAtOnce',
  'concern.neglectRecipients',
  'concern.singleParentRecipients',
  'caseConference',
  'residence.splitDuties',
  'season.watch',
  'water.fourOnes',
  'homeTeaching.timesAMonth',
];

const document: readonly Example[] = [
  {
    says: '文本没有印日期和文号，取方案年度的第一天2024年1月1日；最后一个阶段到2026年10月底。',
    source: `${DOCUMENT} 标题、三（三）`,
    plan: true,
    expect: { issued: '2024-01-01', endsOn: '2026-10-31', number: null },
  },
  {
    says: '2023年12月31日，什么都还没有定。',
    source: `${DOCUMENT} 标题`,
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
    source: `${DOCUMENT} 标题`,
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
    says: '2026年10月31日是方案最后一天，不提示期满。',
    source: `${DOCUMENT} 三（三）`,
    key: 'visit.everyKey',
    on: '2026-10-31',
    expect: { value: { months: 1 }, kind: 'plan', ended: false },
  },
  {
    says: '2026年11月1日方案期已满，没有新方案前沿用。',
    source: `${DOCUMENT} 三（三）`,
    key: 'visit.everyKey',
    on: '2026-11-01',
    expect: { value: { months: 1 }, kind: 'plan', ended: true },
  },
];

const calendar: readonly Example[] = [
  {
    says: '每季度一次：3月31日还属第一季度，3月1日成为街镇的任务。',
    source: `${DOCUMENT} 第12项`,
    regionDuty: { kind: 'town-activity', on: '2026-03-31' },
    expect: { owed: { period: '2026-Q1', opensOn: '2026-03-01', dueOn: '2026-03-31' } },
  },
  {
    says: '4月1日起属第二季度，到6月30日为止。',
    source: `${DOCUMENT} 第12项`,
    regionDuty: { kind: 'town-activity', on: '2026-04-01' },
    expect: { owed: { period: '2026-Q2', opensOn: '2026-05-31', dueOn: '2026-06-30' } },
  },
  {
    says: '10月1日起属第四季度，到12月31日为止。',
    source: `${DOCUMENT} 第12项`,
    regionDuty: { kind: 'town-activity', on: '2026-10-01' },
    expect: { owed: { period: '2026-Q4', opensOn: '2026-12-01', dueOn: '2026-12-31' } },
  },
  {
    says: '各区11月30日前报送：当天还在期内，10月31日成为任务。',
    source: `${DOCUMENT} 四（二）`,
    regionDuty: { kind: 'report', on: '2026-11-30' },
    expect: { owed: { period: '2026', opensOn: '2026-10-31', dueOn: '2026-11-30' } },
  },
  {
    says: '全面检查每年至少一次，12月31日为止。',
    source: `${DOCUMENT} 四（二）`,
    regionDuty: { kind: 'inspection', on: '2026-01-01' },
    expect: { owed: { period: '2026', opensOn: '2026-12-01', dueOn: '2026-12-31' } },
  },
  {
    says: '首轮核查建档2024年6月30日截止。',
    source: `${DOCUMENT} 三（二）`,
    regionDuty: { kind: 'first-survey', on: '2024-01-01' },
    expect: { owed: { period: '2024-06-30', opensOn: '2024-05-31', dueOn: '2024-06-30' } },
  },
];

const values: readonly Example[] = [
  says('contact.director.every', { months: 1 }, { item: '第7项', says: '一般儿童每个月联系一次。' }),
  says('contact.director.everyKey', { weeks: 2 }, { item: '第7项', says: '重点儿童每两周联系一次。' }),
  says('visit.every', { months: 2 }, { item: '第7项', says: '一般儿童每两个月走访一次。' }),
  says(
    'keyGroup.triggers',
    ['parent-severe-disability', 'child-disability', 'child-abnormal-mind-or-behaviour'],
    { item: '第7项', says: '重点儿童是三种情形，没有提评估等级。' },
  ),
  says('report.dueOn', '11-30', { item: '四（二）', says: '各区每年11月30日前报送。' }),
  says('survey.firstBy', '2024-06-30', { item: '三（二）', says: '2024年6月底前完成全面核查建档。' }),
  says('roster.keptUp', true, { item: '三（二）', says: '信息实时更新。' }),
  says('inspection.timesAYear', 1, { item: '四（二）', says: '每年至少一次全面检查。' }),
  says('safetyActivity.townTimesAYear', 4, { item: '第12项', says: '未保工作站每季度一次。' }),
  says('safetyActivity.villageTimesAYear', 1, { item: '第12项', says: '安全知识进居村每年至少一次。' }),
  says('training.coverPercent', 100, { item: '第15项', says: '儿童主任每年全员培训。' }),
  says('training.covers', ['director'], { item: '第15项', says: '全员培训写的是儿童主任。' }),
  says(
    'directors.addAbove',
    { children: 30, must: true },
    { item: '第15项', says: '超过30人的居村要增配，不是视情况。' },
  ),
  says('directors.screened', true, { item: '第15项', says: '落实从业限制和入职查询。' }),
  says('targetSystems', ['社区云', '一件事'], { item: '第7、18项', says: '“社区云”和“一件事”。' }),
  says('risk.scheme', 'guardianship-assessment', { item: '第6项', says: '根据实际需要做监护能力评估。' }),
  says('visit.tellParents', true, { item: '第2项', says: '心理、行为异常的要指导父母。' }),
  says('file.parts', ['basics', 'visits', 'work-log', 'help', 'problems'], {
    item: '第7项',
    says: '一人一档是五样内容。',
  }),
  says('revisit.afterReturn', true, { item: '第6项', says: '回归家庭的定期跟踪回访，没有写次数。' }),
  says('safety.topics', ['drowning', 'bullying'], { item: '第12项', says: '点名的是防溺水、防欺凌。' }),
  says('safety.onlineGuidance', true, { item: '第14项', says: '引导父母监管网络和手机。' }),
  says('safetyNotice.before', ['summer', 'winter'], { item: '第12项', says: '寒暑假前安全知识大讲堂。' }),
  says('school.keepsContact', ['guardian'], { item: '第12项', says: '学校与父母建立联系。' }),
  says('school.pairing', ['growth-mentor', 'peer-partner'], {
    item: '第2项',
    says: '每名儿童一名成长导师、一名互助伙伴。',
  }),
  says('aid.grantedUnasked', true, { item: '第18项', says: '免申即享。' }),
];

/** 上海方案：按期的工作和其余各项，每一项的取值和它起算的日子。 */
export const SHANGHAI_WORK_EXAMPLES: readonly Example[] = [...document, ...calendar, ...values];
