import type { PackValues } from '../pack';
import type { PlanEntries } from '../plan-entries';

/** 普陀方案：按期的工作和儿童主任队伍。 */
const place = ({ prints }: PlanEntries): PackValues => ({
  'survey.firstBy': prints('2024-06-30', {
    item: '第8项',
    quote: '在2024年6月底前完成辖区内留守儿童和困境儿童全面摸底排查',
  }),
  'roster.keptUp': prints(true, { item: '第8项', quote: '落实数据动态更新机制' }),
  'fileCheck.timesAYear': prints(1, { item: '第8项', quote: '每年至少抽查一次' }),
  'safetyActivity.villageTimesAYear': prints(1, {
    item: '第13项',
    quote: '每年至少开展一次安全知识进村（社区）活动',
  }),
  'training.coverPercent': prints(100, { item: '第16项', quote: '民政部门每年对儿童主任开展全覆盖培训' }),
  'training.covers': prints(['director', 'supervisor'], {
    item: '三（二）',
    quote: '全区儿童督导员和儿童主任每年至少完成一轮全覆盖培训',
  }),
  'training.topics': prints(['single-parent'], {
    item: '第16项',
    quote: '要将单亲家庭儿童保护关爱工作纳入培训内容',
  }),
  'directors.perVillageAtLeast': prints(1, {
    item: '第16项',
    quote: '每个村（社区）择优选任至少一名儿童主任',
  }),
  'directors.addAbove': prints(
    { children: 30, must: false },
    { item: '第16项', quote: '总人数超过30人的村（社区），根据实际需要增配儿童主任' },
  ),
  targetSystems: prints(['浙里护苗'], { item: '第8项', quote: '及时录入和更新“浙里护苗”系统数据' }),
});

/** 普陀方案：走访、评估、安全、学校各项。 */
const child = ({ prints }: PlanEntries): PackValues => ({
  'risk.scheme': prints('guardianship-levels', {
    item: '第8项',
    quote: '经家庭监护能力评估为中高风险的，儿童主任要加大走访频次',
  }),
  'assessment.of': prints(['in-difficulty'], {
    item: '第6项',
    quote: '民政部门要建立困境儿童家庭监护能力评估机制',
  }),
  'helpPlan.forKeyChildren': prints(true, {
    item: '三（二）',
    quote: '对需重点关注的留守儿童和困境儿童制定有针对性的帮扶措施',
  }),
  'visit.tellParents': prints(true, {
    item: '第2项',
    quote: '加强与儿童父母或其他监护人联系，引导他们密切关注儿童心理健康',
  }),
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
    quote: '学校要在寒暑假放假前组织一次安全教育',
  }),
  'season.watch': prints(['flood'], { item: '第14项', quote: '各部门要高度重视汛期自然灾害风险防范' }),
  'school.pairing': prints(['one-to-one'], {
    item: '第10项',
    quote: '推动建立学校教师、志愿者等与学业困难儿童“一对一”结对帮扶机制',
  }),
});

export const putuoWork = (entries: PlanEntries): PackValues => ({
  ...place(entries),
  ...child(entries),
  ...entries.silences({
    第1项: ['reach.measured'],
    第2项: ['parentTraining.timesAYear', 'visit.factors'],
    第5项: ['contact.director.adults'],
    第6项: ['concern.policeAtOnce', 'revisit.afterReturn'],
    第8项: [
      'survey.timesAYear',
      'survey.urbanUpdatesAYear',
      'risk.standard',
      'file.parts',
      'file.clear',
      'concern.neglectRecipients',
      'concern.singleParentRecipients',
      'residence.splitDuties',
    ],
    第9项: ['caseConference', 'aid.grantedUnasked'],
    第10项: ['roster.comparedWithSchools', 'homeTeaching.timesAMonth'],
    第13项: ['safetyActivity.townTimesAYear', 'school.keepsContact'],
    第14项: ['visit.hazards', 'water.fourOnes'],
    第16项: [
      'training.demonstrationsAYear',
      'directors.screened',
      'directors.badge',
      'evaluation.by',
      'satisfaction.asked',
    ],
    '三（一）': ['countyPlan.by'],
    '四（二）': ['inspection.timesAYear', 'report.withCases'],
  }),
});
