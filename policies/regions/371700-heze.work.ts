import type { PackValues } from '../pack';
import type { PlanEntries } from '../plan-entries';

const EVALUATION = '将日常走访、培训考试、组织活动、政策落实、服务对象满意度等情况列入评价内容';

/** 菏泽方案：按期的工作和儿童主任队伍。 */
const place = ({ prints }: PlanEntries): PackValues => ({
  'survey.firstBy': prints('2024-06-30', {
    item: '第10项',
    quote: '于2024年6月底前完成辖区内留守和困境儿童摸底排查',
  }),
  'roster.keptUp': prints(true, { item: '第10项', quote: '落实数据动态更新机制' }),
  'safetyActivity.villageTimesAYear': prints(1, {
    item: '第16项',
    quote: '每年面向留守和困境儿童及其监护人至少开展一次安全知识进村（社区）活动',
  }),
  'parentTraining.timesAYear': prints(1, {
    item: '第2项',
    quote: '面向留守和困境儿童父母或其他监护人每年至少开展一次心理健康知识培训',
  }),
  'training.coverPercent': prints(100, {
    item: '第20项',
    quote: '县级民政部门确保实现每年对儿童主任培训的全覆盖',
  }),
  'training.covers': prints(['director'], {
    item: '第20项',
    quote: '县级民政部门确保实现每年对儿童主任培训的全覆盖',
  }),
  'training.demonstrationsAYear': prints(1, {
    item: '第20项',
    quote: '市级民政部门每年至少组织一次示范培训',
  }),
  'directors.perVillageAtLeast': prints(1, { item: '第20项', quote: '每个村（社区）择优选任至少一名' }),
  'evaluation.by': prints(['visits', 'training', 'activities', 'policy', 'satisfaction'], {
    item: '第20项',
    quote: EVALUATION,
  }),
  'satisfaction.asked': prints(true, { item: '第20项', quote: EVALUATION }),
  'reach.measured': prints(true, {
    item: '第4项',
    quote: '推动提高法治宣传教育传播到达率和实效性',
    note: '方案没有写要达到多少。',
  }),
  targetSystems: prints(['全国儿童福利信息系统', '市一体化大数据平台', '孤困儿童一件事'], {
    item: '第23项',
    quote: '依托全国儿童福利信息系统和市一体化大数据平台',
    note: '“孤困儿童一件事”信息系统见同一项。',
  }),
});

/** 菏泽方案：走访、评估、安全、学校各项。 */
const child = ({ prints }: PlanEntries): PackValues => ({
  'risk.scheme': prints('guardianship-assessment', {
    item: '第8项',
    quote: '可以根据需要按照有关标准和规范对儿童的父母或其他监护人开展监护评估',
    note: '评估结果是采取措施的参考依据。',
  }),
  'helpPlan.forKeyChildren': prints(true, {
    item: '第10项',
    quote: '对摸排发现的需重点关注对象制定有针对性的帮扶措施',
  }),
  'visit.tellParents': prints(true, {
    item: '第2项',
    quote: '发现留守和困境儿童心理异常的，及时与儿童父母或其他监护人沟通',
  }),
  'visit.factors': prints(['study-pressure', 'hardship', 'family-change', 'rights-infringed'], {
    item: '第2项',
    quote: '重点关注儿童面临学业压力、经济困难、家庭变故、合法权益受到侵害等情况',
  }),
  'visit.hazards': prints(true, {
    item: '第17项',
    quote: '了解留守和困境儿童居家生活环境，帮助排查生活安全隐患',
  }),
  caseConference: prints(true, { item: '三（一）', quote: '完善信息通报、个案会商、数据共享等制度' }),
  'safety.onlineGuidance': prints(true, {
    item: '第18项',
    quote: '引导其父母或其他监护人加强预防网络沉迷教育监管',
  }),
  'safetyNotice.before': prints(['summer', 'winter'], {
    item: '第16项',
    quote: '在寒暑假放假前组织一次安全知识大讲堂',
  }),
  'school.keepsContact': prints(['guardian', 'caregiver'], {
    item: '第6项',
    quote: '学校、幼儿园建立与留守儿童父母、委托照护人有效联系机制',
  }),
  'school.pairing': prints(['responsible-carer'], {
    item: '第12项',
    quote: '对需要重点关注的在校留守和困境儿童，学校明确关爱责任人',
  }),
});

export const hezeWork = (entries: PlanEntries): PackValues => ({
  ...place(entries),
  ...child(entries),
  'assessment.of': entries.silent({ item: '第8项', note: '方案写“可以根据需要”，不是必须。' }),
  'fileCheck.timesAYear': entries.silent({ item: '第10项', note: '方案没有写档案抽查。' }),
  ...entries.silences({
    第5项: ['concern.policeAtOnce', 'concern.neglectRecipients'],
    第6项: ['contact.director.adults'],
    第8项: ['risk.standard', 'revisit.afterReturn'],
    第10项: [
      'survey.timesAYear',
      'survey.urbanUpdatesAYear',
      'roster.comparedWithSchools',
      'file.parts',
      'file.clear',
      'concern.singleParentRecipients',
      'residence.splitDuties',
    ],
    第11项: ['aid.grantedUnasked'],
    第12项: ['homeTeaching.timesAMonth'],
    第16项: ['safetyActivity.townTimesAYear', 'safety.topics'],
    第17项: ['season.watch', 'water.fourOnes'],
    第20项: ['training.topics', 'directors.addAbove', 'directors.screened', 'directors.badge'],
    '三（一）': ['countyPlan.by'],
    '三（二）': ['inspection.timesAYear', 'report.withCases'],
  }),
});
