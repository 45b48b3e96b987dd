import type { PackValues } from '../pack';
import type { PlanEntries } from '../plan-entries';

const PARTS =
  '形成包括儿童基本信息、走访记录、工作日志、关爱帮扶记录、发现问题和解决方案等内容的“一人一档”档案材料';

/** 启东方案：按期的工作和儿童主任队伍。 */
const place = ({ prints }: PlanEntries): PackValues => ({
  'survey.firstBy': prints('2024-06-30', {
    item: '三（二）',
    quote: '2024年6月底前完成辖区内农村留守儿童和困境儿童摸底排查、档案建立和数据录入',
  }),
  'survey.timesAYear': prints(2, { item: '第1项', quote: '每年开展2次全面摸底排查' }),
  'roster.keptUp': prints(true, { item: '第1项', quote: '落实数据动态更新机制' }),
  'roster.comparedWithSchools': prints(true, {
    item: '第3项',
    quote: '与教育部门学籍库开展信息比对，对学籍库无记录的儿童跟进走访、排查核实',
    note: '方案写“定期推送”，没有写次数。',
  }),
  'fileCheck.timesAYear': prints(1, { item: '第1项', quote: '每年至少开展1次抽查工作' }),
  'inspection.timesAYear': prints(1, { item: '四（二）', quote: '每年至少开展一次全面检查' }),
  'report.withCases': prints(true, { item: '四（二）', quote: '将工作进展情况、优秀案例报市民政局' }),
  'training.coverPercent': prints(100, {
    item: '第15项',
    quote: '民政部门要确保实现每年对儿童主任培训全覆盖',
  }),
  'training.covers': prints(['director'], {
    item: '第15项',
    quote: '民政部门要确保实现每年对儿童主任培训全覆盖',
    note: '儿童督导员须有年度工作计划，全覆盖培训只写了儿童主任。',
  }),
  'training.demonstrationsAYear': prints(1, { item: '第15项', quote: '每年至少组织一次示范培训' }),
  'training.topics': prints(['mental-health'], {
    item: '第13项',
    quote: '定期对儿童督导员、儿童主任、儿童福利领域社工和志愿者开展心理健康业务培训',
  }),
  'directors.perVillageAtLeast': prints(1, {
    item: '第15项',
    quote: '每个村（社区）择优选任至少一名儿童主任',
  }),
  targetSystems: prints(['苏童成长'], {
    item: '第1项',
    quote: '及时录入和更新“苏童成长”一站式综合信息系统',
  }),
});

/** 启东方案：走访、评估、报告各项。 */
const child = ({ prints }: PlanEntries): PackValues => ({
  'risk.scheme': prints('four-colours', { item: '第1项', quote: '实行“四色管理”全覆盖' }),
  'risk.standard': prints('DB32/T 4361-2022', {
    item: '第1项',
    quote: '《困境儿童风险评估规范（DB32T 4361-2022）》',
  }),
  'assessment.of': prints(['left-behind', 'in-difficulty'], {
    item: '第7项',
    quote: '支持儿童督导员、儿童主任开展家庭监护监督和评估工作',
    note: '第7项没有另分对象，按方案适用的儿童。',
  }),
  'helpPlan.forKeyChildren': prints(true, {
    item: '三（二）',
    quote: '对需重点关注的儿童制定有针对性的帮扶措施',
  }),
  'visit.tellParents': prints(true, {
    item: '第13项',
    quote: '积极引导、协助家长向社会心理服务机构或医疗卫生机构寻求专业帮助',
  }),
  'file.parts': prints(['basics', 'visits', 'work-log', 'help', 'problems'], { item: '第1项', quote: PARTS }),
  'file.clear': prints(['data', 'basics', 'relations', 'needs', 'circumstances'], {
    item: '第1项',
    quote: '做到数据清、基本情况清、社会关系清、成长需求清以及监护、生活、医疗、教育等重要情况清',
  }),
  'contact.director.adults': prints(['guardian', 'caregiver'], {
    item: '第6项',
    quote: '儿童主任要与儿童父母、被委托人保持常态沟通',
  }),
  'concern.policeAtOnce': prints(
    ['living-alone', 'missing', 'guardian-unfit', 'family-violence', 'accident-or-assault'],
    { item: '第1项', quote: '要第一时间向公安机关报告并立即采取相应措施' },
  ),
  'concern.recipients': prints(['police', 'civil', 'education', 'health'], {
    item: '第7项',
    quote: '应当立即向公安、民政、教育、卫生健康等有关部门报告',
  }),
  caseConference: prints(true, { item: '第2项', quote: '民政部门要发挥牵头作用，组织部门进行个案会商' }),
  'residence.splitDuties': prints(true, {
    item: '第1项',
    quote: '要协调两地基层民政部门明确关爱服务工作的责任分工',
  }),
});

/** 启东方案：安全和学校各项。 */
const safety = ({ prints }: PlanEntries): PackValues => ({
  'safety.topics': prints(
    ['drowning', 'bullying', 'sexual-abuse', 'traffic', 'suicide', 'fraud', 'abduction', 'fire'],
    {
      item: '第9项',
      quote: '开展“防欺凌”“防溺水”“防自杀”“防性侵”等专题教育宣传活动',
      note: '同一项又写了消防、防骗、防拐和道路交通安全。',
    },
  ),
  'safety.onlineGuidance': prints(true, {
    item: '第11项',
    quote: '指导其及时发现、制止和矫正儿童网络沉迷行为',
  }),
  'safetyNotice.before': prints(['summer', 'winter'], {
    item: '第9项',
    quote: '指导学校寒暑假前组织宣讲会、培训班、大讲堂、互动游戏等形式的活动',
  }),
  'season.watch': prints(['flood', 'weekend', 'holiday'], {
    item: '第10项',
    quote: '突出加强汛期和周末、节假日等关键节点防范',
  }),
  'water.fourOnes': prints(['warning-sign', 'life-buoy', 'rope', 'pole'], {
    item: '第10项',
    quote: '一个警示牌、一个救生圈、一根救生绳、一根救生杆“四个一”建设',
  }),
  'school.keepsContact': prints(['guardian'], {
    item: '第9项',
    quote: '教育部门要指导学校加强与学生家长的沟通联系',
  }),
  'school.pairing': prints(['one-to-one'], {
    item: '第3项',
    quote: '建立学校教师、志愿者与学业困难儿童“一对一”结对帮扶机制',
  }),
  'homeTeaching.timesAMonth': prints(2, { item: '第3项', quote: '原则上每月上门不少于2次' }),
});

export const qidongWork = (entries: PlanEntries): PackValues => ({
  ...place(entries),
  ...child(entries),
  ...safety(entries),
  'directors.addAbove': entries.silent({
    item: '第15项',
    note: '方案写“服务对象人数较多的地区，要适当增配”，没有写人数，不提示。',
  }),
  ...entries.silences({
    第1项: ['survey.urbanUpdatesAYear', 'concern.singleParentRecipients'],
    第2项: ['aid.grantedUnasked'],
    第7项: ['concern.neglectRecipients'],
    第8项: ['revisit.afterReturn'],
    第9项: ['safetyActivity.townTimesAYear', 'safetyActivity.villageTimesAYear', 'visit.hazards'],
    第12项: ['reach.measured'],
    第13项: ['parentTraining.timesAYear', 'visit.factors'],
    第15项: ['directors.screened', 'directors.badge', 'evaluation.by', 'satisfaction.asked'],
    '三（一）': ['countyPlan.by'],
  }),
});
