import type { Example } from '../example';
import { examplesOf } from '../examples-of';
import type { PolicyKey } from '../keys';

const DOCUMENT = '启东市三年行动实施方案';
const { says } = examplesOf(DOCUMENT, 'plan');

const STATED: readonly PolicyKey[] = [
  'visit.every',
  'keyGroup.triggers',
  'agreement.required',
  'agreement.target',
  'coverage.childKinds',
  'report.dueOn',
  'report.withCases',
  'survey.firstBy',
  'survey.timesAYear',
  'roster.keptUp',
  'roster.comparedWithSchools',
  'fileCheck.timesAYear',
  'inspection.timesAYear',
  'training.coverPercent',
  'training.covers',
  'training.demonstrationsAYear',
  'training.topics',
  'directors.perVillageAtLeast',
  'targetSystems',
  'risk.scheme',
  'risk.standard',
  'assessment.of',
  'helpPlan.forKeyChildren',
  'visit.tellParents',
  'file.parts',
  'file.clear',
  'contact.director.adults',
  'concern.policeAtOnce',
  'concern.recipients',
  'caseConference',
  'residence.splitDuties',
  'safety.topics',
  'safety.onlineGuidance',
  'safetyNotice.before',
  'season.watch',
  'water.fourOnes',
  'school.keepsContact',
  'school.pairing',
  'homeTeaching.timesAMonth',
];

const SILENT: readonly PolicyKey[] = [
  'contact.director.every',
  'contact.director.everyKey',
  'visit.everyKey',
  'singleParentWatch',
  'singleParentWatch.areas',
  'agreement.beforeLeaving',
  'leftBehind.definition',
  'survey.urbanUpdatesAYear',
  'countyPlan.by',
  'safetyActivity.townTimesAYear',
  'safetyActivity.villageTimesAYear',
  'parentTraining.timesAYear',
  'directors.addAbove',
  'directors.screened',
  'directors.badge',
  'evaluation.by',
  'satisfaction.asked',
  'reach.measured',
  'visit.factors',
  'visit.hazards',
  'concern.neglectRecipients',
  'concern.singleParentRecipients',
  'revisit.afterReturn',
  'aid.grantedUnasked',
];

const document: readonly Example[] = [
  {
    says: '文本没有印日期和文号，取第一阶段的第一天2024年2月1日；最后一个阶段到2026年10月底。',
    source: `${DOCUMENT} 三（一）、三（三）`,
    plan: true,
    expect: { issued: '2024-02-01', endsOn: '2026-10-31', number: null },
  },
  {
    says: '第一阶段开始前一天（2024年1月31日），什么都还没有定。',
    source: `${DOCUMENT} 三（一）`,
    stated: { on: '2024-01-31' },
    expect: { keys: [] },
  },
  {
    says: '2024年2月1日起，方案写明的是这些。',
    source: DOCUMENT,
    stated: { on: '2024-02-01' },
    expect: { keys: STATED },
  },
  {
    says: '2024年1月31日，也还谈不上方案没有写。',
    source: `${DOCUMENT} 三（一）`,
    silent: { on: '2024-01-31' },
    expect: { keys: [] },
  },
  {
    says: '方案没有写的是这些，系统里都是空的，不猜。',
    source: DOCUMENT,
    silent: { on: '2024-02-01' },
    expect: { keys: SILENT },
  },
];

const calendar: readonly Example[] = [
  {
    says: '一年两排：6月30日还属上半年，5月31日成为乡镇的任务。',
    source: `${DOCUMENT} 第1项`,
    regionDuty: { kind: 'survey', on: '2026-06-30' },
    expect: { owed: { period: '2026-H1', opensOn: '2026-05-31', dueOn: '2026-06-30' } },
  },
  {
    says: '7月1日起属下半年，到12月31日为止。',
    source: `${DOCUMENT} 第1项`,
    regionDuty: { kind: 'survey', on: '2026-07-01' },
    expect: { owed: { period: '2026-H2', opensOn: '2026-12-01', dueOn: '2026-12-31' } },
  },
  {
    says: '方案开始前（2024年1月31日）已经算上半年的一排，因为上半年在方案开始后才结束。',
    source: `${DOCUMENT} 第1项、三（一）`,
    regionDuty: { kind: 'survey', on: '2024-01-31' },
    expect: { owed: { period: '2024-H1', opensOn: '2024-05-31', dueOn: '2024-06-30' } },
  },
  {
    says: '首轮摸底排查2024年6月30日截止。',
    source: `${DOCUMENT} 三（二）`,
    regionDuty: { kind: 'first-survey', on: '2024-06-29' },
    expect: { owed: { period: '2024-06-30', opensOn: '2024-05-31', dueOn: '2024-06-30' } },
  },
  {
    says: '各区镇11月10日前报送：当天还在期内，10月11日成为任务。',
    source: `${DOCUMENT} 四（二）`,
    regionDuty: { kind: 'report', on: '2026-11-10' },
    expect: { owed: { period: '2026', opensOn: '2026-10-11', dueOn: '2026-11-10' } },
  },
  {
    says: '11月11日起，要报的是下一年的。',
    source: `${DOCUMENT} 四（二）`,
    regionDuty: { kind: 'report', on: '2026-11-11' },
    expect: { owed: { period: '2027', opensOn: '2027-10-11', dueOn: '2027-11-10' } },
  },
  {
    says: '未保工作站每季度一次活动只有上海写，启东没有。',
    source: `${DOCUMENT} 第9项`,
    regionDuty: { kind: 'town-activity', on: '2026-06-01' },
    expect: { owed: null },
  },
];

const values: readonly Example[] = [
  says('visit.every', { months: 1 }, { item: '第1项', says: '一月一访，每个孩子都一样。' }),
  says('agreement.required', true, { item: '第6项', says: '农村留守儿童都要签委托照护协议书。' }),
  says('coverage.childKinds', ['left-behind-rural', 'in-difficulty'], {
    item: '第1项',
    says: '方案管的是农村留守儿童和困境儿童。',
  }),
  says('report.dueOn', '11-10', { item: '四（二）', says: '各区镇每年11月10日前报送。' }),
  says('report.withCases', true, { item: '四（二）', says: '优秀案例一并报送。' }),
  says('survey.firstBy', '2024-06-30', { item: '三（二）', says: '首轮排查、建档、录入到2024年6月底。' }),
  says('survey.timesAYear', 2, { item: '第1项', says: '每年全面摸底排查两次。' }),
  says('roster.keptUp', true, { item: '第1项', says: '数据动态更新。' }),
  says('roster.comparedWithSchools', true, { item: '第3项', says: '名册定期与学籍库比对。' }),
  says('fileCheck.timesAYear', 1, { item: '第1项', says: '档案每年至少抽查一次。' }),
  says('inspection.timesAYear', 1, { item: '四（二）', says: '每年至少一次全面检查。' }),
  says('training.coverPercent', 100, { item: '第15项', says: '儿童主任每年培训全覆盖。' }),
  says('training.covers', ['director'], { item: '第15项', says: '全覆盖写的是儿童主任。' }),
  says('training.demonstrationsAYear', 1, { item: '第15项', says: '每年至少一次示范培训。' }),
  says('training.topics', ['mental-health'], { item: '第13项', says: '培训要有心理健康业务。' }),
  says('directors.perVillageAtLeast', 1, { item: '第15项', says: '每村至少一名儿童主任。' }),
  says('targetSystems', ['苏童成长'], {
    item: '第1项',
    says: '录入“苏童成长”；苏服办不在方案里。',
  }),
  says('risk.scheme', 'four-colours', { item: '第1项', says: '实行四色管理。' }),
  says('risk.standard', 'DB32/T 4361-2022', { item: '第1项', says: '四色依据江苏省地方标准4361号。' }),
  says('assessment.of', ['left-behind', 'in-difficulty'], {
    item: '第7项',
    says: '留守儿童、困境儿童的家庭监护都要评估。',
  }),
  says('helpPlan.forKeyChildren', true, { item: '三（二）', says: '重点关注的儿童要有帮扶措施。' }),
  says('visit.tellParents', true, { item: '第13项', says: '引导、协助家长寻求专业帮助。' }),
  says('file.parts', ['basics', 'visits', 'work-log', 'help', 'problems'], {
    item: '第1项',
    says: '一人一档是五样内容。',
  }),
  says('file.clear', ['data', 'basics', 'relations', 'needs', 'circumstances'], {
    item: '第1项',
    says: '“五清”是五样。',
  }),
  says('contact.director.adults', ['guardian', 'caregiver'], {
    item: '第6项',
    says: '与父母、被委托人保持常态沟通，没有写次数。',
  }),
  says(
    'concern.policeAtOnce',
    ['living-alone', 'missing', 'guardian-unfit', 'family-violence', 'accident-or-assault'],
    { item: '第1项', says: '独居、失踪、监护人不能或不履行、疑似家暴、疑似伤害侵害，第一时间报公安。' },
  ),
  says('concern.recipients', ['police', 'civil', 'education', 'health'], {
    item: '第7项',
    says: '报告的部门比法律多写了卫生健康。',
  }),
  says('caseConference', true, { item: '第2项', says: '政策已覆盖仍有困难的，个案会商。' }),
  says('residence.splitDuties', true, { item: '第1项', says: '居住地和户籍地不一致的，两地明确分工。' }),
  says(
    'safety.topics',
    ['drowning', 'bullying', 'sexual-abuse', 'traffic', 'suicide', 'fraud', 'abduction', 'fire'],
    { item: '第9项', says: '八样，其中防自杀只有启东写。' },
  ),
  says('safety.onlineGuidance', true, { item: '第11项', says: '引导父母监管网络和手机。' }),
  says('safetyNotice.before', ['summer', 'winter'], { item: '第9项', says: '寒暑假前学校组织安全活动。' }),
  says('season.watch', ['flood', 'weekend', 'holiday'], {
    item: '第10项',
    says: '汛期、周末、节假日都要防范。',
  }),
  says('water.fourOnes', ['warning-sign', 'life-buoy', 'rope', 'pole'], {
    item: '第10项',
    says: '“四个一”是警示牌、救生圈、救生绳、救生杆。',
  }),
  says('school.keepsContact', ['guardian'], { item: '第9项', says: '学校加强与家长联系。' }),
  says('school.pairing', ['one-to-one'], { item: '第3项', says: '学业困难儿童“一对一”结对。' }),
  says('homeTeaching.timesAMonth', 2, { item: '第3项', says: '送教上门每月不少于两次。' }),
];

/** 启东方案：按期的工作和其余各项，每一项的取值和它起算的日子。 */
export const QIDONG_WORK_EXAMPLES: readonly Example[] = [...document, ...calendar, ...values];
