import type { PackValues } from '../pack';
import type { PlanEntries } from '../plan-entries';

/** 上海方案：按期的工作和儿童主任队伍。 */
const place = ({ prints }: PlanEntries): PackValues => ({
  'survey.firstBy': prints('2024-06-30', {
    item: '三（二）',
    quote: '2024年6月底前完成辖区内农村留守儿童和困境儿童全面核查建档',
  }),
  'roster.keptUp': prints(true, { item: '三（二）', quote: '全面核查建档和信息实时更新' }),
  'inspection.timesAYear': prints(1, { item: '四（二）', quote: '每年至少开展一次全面检查' }),
  'safetyActivity.townTimesAYear': prints(4, {
    item: '第12项',
    quote: '各街镇未保工作站每季度至少组织一次专题讲座或主题活动',
  }),
  'safetyActivity.villageTimesAYear': prints(1, {
    item: '第12项',
    quote: '各区相关部门每年至少开展一次防溺水、防欺凌等安全知识进居村活动',
  }),
  'training.coverPercent': prints(100, {
    item: '第15项',
    quote: '市区两级民政部门每年组织开展儿童主任全员培训',
  }),
  'training.covers': prints(['director'], {
    item: '第15项',
    quote: '市区两级民政部门每年组织开展儿童主任全员培训',
  }),
  'directors.addAbove': prints(
    { children: 30, must: true },
    { item: '第15项', quote: '农村留守儿童和困境儿童总人数超过30人的居村要增配儿童主任' },
  ),
  'directors.screened': prints(true, { item: '第15项', quote: '落实从业限制和入职查询制度' }),
  targetSystems: prints(['社区云', '一件事'], {
    item: '第7项',
    quote: '进一步加强“社区云”特殊儿童关爱保障场景应用',
    note: '特殊儿童关爱保障“一件事”见第18项。',
  }),
});

/** 上海方案：走访、评估、安全、学校各项。 */
const child = ({ prints }: PlanEntries): PackValues => ({
  'risk.scheme': prints('guardianship-assessment', {
    item: '第6项',
    quote: '根据实际需要启动家庭监护能力评估工作',
  }),
  'visit.tellParents': prints(true, {
    item: '第2项',
    quote: '应加强对存在心理、行为异常的农村留守儿童和困境儿童父母或其他监护人的指导、干预',
  }),
  'file.parts': prints(['basics', 'visits', 'work-log', 'help', 'problems'], {
    item: '第7项',
    quote: '记录儿童基本信息、走访记录、工作日志、关爱帮扶记录、发现问题和解决方案等内容，做到一人一档',
  }),
  'revisit.afterReturn': prints(true, {
    item: '第6项',
    quote: '民政部门将其纳入重点关注对象，定期跟踪回访',
  }),
  'safety.topics': prints(['drowning', 'bullying'], {
    item: '第12项',
    quote: '防溺水、防欺凌等安全知识进居村活动',
  }),
  'safety.onlineGuidance': prints(true, {
    item: '第14项',
    quote: '及时发现、制止和矫正儿童网络沉迷行为',
  }),
  'safetyNotice.before': prints(['summer', 'winter'], {
    item: '第12项',
    quote: '学校在寒暑假放假前组织一次安全知识大讲堂',
  }),
  'school.keepsContact': prints(['guardian'], {
    item: '第12项',
    quote: '与农村留守儿童和困境儿童父母或其他监护人建立联系',
  }),
  'school.pairing': prints(['growth-mentor', 'peer-partner'], {
    item: '第2项',
    quote: '优选配备一名成长导师和一名互助伙伴',
    note: '第9项另有教师、志愿者“一对一”结对。',
  }),
  'aid.grantedUnasked': prints(true, { item: '第18项', quote: '强化特殊儿童“免申即享”数字化赋能' }),
});

export const shanghaiWork = (entries: PlanEntries): PackValues => ({
  ...place(entries),
  ...child(entries),
  'fileCheck.timesAYear': entries.silent({
    item: '第7项',
    note: '方案没有写档案抽查；每年至少一次的全面检查见四（二）。',
  }),
  'assessment.of': entries.silent({ item: '第6项', note: '方案写“根据实际需要”，不是对哪些儿童都做。' }),
  ...entries.silences({
    第1项: ['reach.measured'],
    第2项: ['parentTraining.timesAYear', 'visit.factors'],
    第4项: ['concern.policeAtOnce', 'concern.neglectRecipients'],
    第5项: ['contact.director.adults'],
    第6项: ['risk.standard'],
    第7项: [
      'survey.timesAYear',
      'survey.urbanUpdatesAYear',
      'file.clear',
      'concern.singleParentRecipients',
      'residence.splitDuties',
    ],
    第8项: ['caseConference'],
    第9项: ['roster.comparedWithSchools', 'homeTeaching.timesAMonth'],
    第13项: ['visit.hazards', 'season.watch', 'water.fourOnes'],
    第15项: [
      'training.demonstrationsAYear',
      'training.topics',
      'directors.perVillageAtLeast',
      'directors.badge',
      'evaluation.by',
      'satisfaction.asked',
    ],
    '三（一）': ['countyPlan.by'],
    '三（二）': ['helpPlan.forKeyChildren'],
    '四（二）': ['report.withCases'],
  }),
});
