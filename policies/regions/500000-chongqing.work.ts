import type { PackValues } from '../pack';
import type { PlanEntries } from '../plan-entries';

/** 重庆方案：按期的工作和儿童主任队伍。 */
const place = ({ prints }: PlanEntries): PackValues => ({
  'survey.firstBy': prints('2024-06-30', {
    item: '三（二）',
    quote: '2024年6月底前完成辖区内留守儿童和困境儿童全面摸底排查，并全部建立信息档案',
  }),
  'survey.urbanUpdatesAYear': prints(4, { item: '第8项', quote: '城镇留守儿童信息按原有途径季度更新' }),
  'roster.keptUp': prints(true, { item: '第8项', quote: '实行数据动态管理' }),
  'fileCheck.timesAYear': prints(1, { item: '第8项', quote: '每年开展一次抽查工作' }),
  'inspection.timesAYear': prints(1, { item: '四（二）', quote: '每年至少开展一次检查' }),
  'countyPlan.by': prints('2024-03-31', {
    item: '三（一）',
    quote: '具体实施方案于2024年3月底前报市民政局',
  }),
  'safetyActivity.villageTimesAYear': prints(1, {
    item: '第13项',
    quote: '每年至少开展一次安全知识进村（社区）活动',
  }),
  'training.coverPercent': prints(100, {
    item: '第16项',
    quote: '区县民政部门要确保实现每年对儿童主任培训的全覆盖',
  }),
  'training.covers': prints(['director'], {
    item: '第16项',
    quote: '区县民政部门要确保实现每年对儿童主任培训的全覆盖',
  }),
  'training.demonstrationsAYear': prints(1, {
    item: '第16项',
    quote: '市级民政部门每年至少组织一次示范培训',
  }),
  'training.topics': prints(['single-parent'], {
    item: '第16项',
    quote: '将农村单亲家庭儿童关爱保护工作纳入培训内容',
  }),
  'directors.perVillageAtLeast': prints(1, {
    item: '第16项',
    quote: '每个村（社区）择优选任至少一名儿童主任',
  }),
  'directors.addAbove': prints(
    { children: 30, must: false },
    { item: '第16项', quote: '总人数超过30人的村（社区），根据实际需要增配儿童主任' },
  ),
  'directors.badge': prints(true, { item: '第16项', quote: '实行儿童主任佩戴标识标牌制度' }),
  targetSystems: prints(['全国儿童福利信息系统'], {
    item: '第8项',
    quote: '农村留守儿童和困境儿童信息及时录入和更新全国儿童福利信息系统',
  }),
});

/** 重庆方案：走访、评估、报告各项。 */
const child = ({ prints }: PlanEntries): PackValues => ({
  'risk.scheme': prints('guardianship-assessment', {
    item: '第5项',
    quote: '民政部门要建立家庭监护能力评估制度',
  }),
  'assessment.of': prints(['left-behind'], {
    item: '第5项',
    quote: '对留守儿童监护状况开展评估，根据评估情况及时开展关爱帮扶',
  }),
  'helpPlan.forKeyChildren': prints(true, {
    item: '三（二）',
    quote: '对摸排发现的需重点关注的留守儿童和困境儿童制定针对性帮扶措施',
  }),
  'visit.tellParents': prints(true, {
    item: '第2项',
    quote: '指导、协助其父母或其他监护人采取干预措施',
  }),
  'file.parts': prints(['basics', 'visits', 'work-log', 'help', 'problems'], {
    item: '第8项',
    quote: '档案包括儿童基本信息、走访记录、工作日志、关爱帮扶记录、发现问题和解决方案等内容',
  }),
  'concern.recipients': prints(['police', 'civil', 'education'], {
    item: '第6项',
    quote: '应当立即向公安、民政、教育等有关部门报告',
  }),
  'concern.resultTold': prints(true, {
    item: '第6项',
    quote: '以适当方式将处理结果告知相关单位和人员',
  }),
  'concern.neglectRecipients': prints(['village', 'police', 'civil', 'education', 'women'], {
    item: '第8项',
    quote: '及时向村民委员会或公安、民政、教育、妇联等部门报告',
  }),
  'concern.singleParentRecipients': prints(['police', 'civil', 'procuratorate'], {
    item: '第8项',
    quote: '立即向当地公安机关、民政部门或检察机关等有关部门报告',
  }),
});

/** 重庆方案：安全和学校各项。 */
const safety = ({ prints }: PlanEntries): PackValues => ({
  'safety.topics': prints(['drowning', 'bullying', 'sexual-abuse', 'traffic'], {
    item: '第13项',
    quote: '防溺水、防欺凌、防性侵以及道路交通安全等方面教育',
  }),
  'safety.onlineGuidance': prints(true, {
    item: '第15项',
    quote: '指导其及时发现、制止和矫正儿童网络沉迷行为',
  }),
  'safetyNotice.before': prints(['summer', 'winter'], {
    item: '第13项',
    quote: '学校要在寒暑假放假前组织一次安全知识大讲堂',
  }),
  'season.watch': prints(['flood'], {
    item: '第14项',
    quote: '各相关部门要高度重视汛期自然灾害风险防范',
  }),
  'water.fourOnes': prints(['warning-sign', 'life-buoy', 'rope', 'pole'], {
    item: '第14项',
    quote: '一个警示牌、一个救生圈、一根救生绳、一根救生杆“四个一”建设',
  }),
  'school.pairing': prints(['one-to-one'], {
    item: '第10项',
    quote: '推动建立学校教师、志愿者等与学业困难儿童“一对一”结对帮扶机制',
  }),
});

export const chongqingWork = (entries: PlanEntries): PackValues => ({
  ...place(entries),
  ...child(entries),
  ...safety(entries),
  ...entries.silences({
    第1项: ['reach.measured'],
    第2项: ['parentTraining.timesAYear', 'visit.factors'],
    第5项: ['risk.standard', 'contact.director.adults'],
    第6项: ['revisit.afterReturn'],
    第8项: ['survey.timesAYear', 'file.clear', 'concern.policeAtOnce', 'residence.splitDuties'],
    第9项: ['caseConference'],
    第10项: ['roster.comparedWithSchools', 'homeTeaching.timesAMonth'],
    第13项: ['safetyActivity.townTimesAYear', 'school.keepsContact'],
    第14项: ['visit.hazards'],
    第16项: ['directors.screened', 'evaluation.by', 'satisfaction.asked'],
    第18项: ['aid.grantedUnasked'],
    '四（二）': ['report.withCases'],
  }),
});
