import type { Example } from '../example';
import { examplesOf } from '../examples-of';
import type { PolicyKey } from '../keys';

const DOCUMENT = '舟普民福[2024]3号';
const { says } = examplesOf(DOCUMENT, 'plan');

const STATED: readonly PolicyKey[] = [
  'contact.parent.everyWeeks',
  'contact.director.every',
  'visit.every',
  'keyGroup.triggers',
  'singleParentWatch',
  'singleParentWatch.areas',
  'agreement.required',
  'coverage.childKinds',
  'leftBehind.definition',
  'report.dueOn',
  'survey.firstBy',
  'roster.keptUp',
  'fileCheck.timesAYear',
  'safetyActivity.villageTimesAYear',
  'training.coverPercent',
  'training.covers',
  'training.topics',
  'directors.perVillageAtLeast',
  'directors.addAbove',
  'targetSystems',
  'risk.scheme',
  'assessment.of',
  'helpPlan.forKeyChildren',
  'visit.tellParents',
  'safety.topics',
  'safety.onlineGuidance',
  'safetyNotice.before',
  'season.watch',
  'school.pairing',
];

const SILENT: readonly PolicyKey[] = [
  'contact.director.everyKey',
  'visit.everyKey',
  'agreement.target',
  'agreement.beforeLeaving',
  'survey.timesAYear',
  'survey.urbanUpdatesAYear',
  'roster.comparedWithSchools',
  'inspection.timesAYear',
  'report.withCases',
  'countyPlan.by',
  'safetyActivity.townTimesAYear',
  'parentTraining.timesAYear',
  'training.demonstrationsAYear',
  'directors.screened',
  'directors.badge',
  'evaluation.by',
  'satisfaction.asked',
  'reach.measured',
  'risk.standard',
  'visit.factors',
  'visit.hazards',
  'file.parts',
  'file.clear',
  'contact.director.adults',
  'concern.policeAtOnce',
  'concern.neglectRecipients',
  'concern.singleParentRecipients',
  'caseConference',
  'residence.splitDuties',
  'revisit.afterReturn',
  'water.fourOnes',
  'school.keepsContact',
  'homeTeaching.timesAMonth',
  'aid.grantedUnasked',
];

const document: readonly Example[] = [
  {
    says: '方案2024年3月27日印发，最后一个阶段到2026年10月底，文号舟普民福[2024]3号。',
    source: `${DOCUMENT} 落款、三（三）`,
    plan: true,
    expect: { issued: '2024-03-27', endsOn: '2026-10-31', number: '舟普民福[2024]3号' },
  },
  {
    says: '印发前一天（3月26日），方案什么都还没有定。',
    source: `${DOCUMENT} 落款日期`,
    stated: { on: '2024-03-26' },
    expect: { keys: [] },
  },
  {
    says: '印发当天（3月27日）起，方案写明的是这些。',
    source: DOCUMENT,
    stated: { on: '2024-03-27' },
    expect: { keys: STATED },
  },
  {
    says: '印发前一天，也还谈不上方案没有写。',
    source: `${DOCUMENT} 落款日期`,
    silent: { on: '2024-03-26' },
    expect: { keys: [] },
  },
  {
    says: '方案没有写的是这些，系统里都是空的，不猜。',
    source: DOCUMENT,
    silent: { on: '2024-03-27' },
    expect: { keys: SILENT },
  },
];

const calendar: readonly Example[] = [
  {
    says: '首轮摸底排查2024年6月30日截止，当天还在期内；提前30天（产品默认）即5月31日起是乡镇的任务。',
    source: `${DOCUMENT} 第8项`,
    regionDuty: { kind: 'first-survey', on: '2024-06-30' },
    expect: { owed: { period: '2024-06-30', opensOn: '2024-05-31', dueOn: '2024-06-30' } },
  },
  {
    says: '2024年7月1日，首轮摸底排查已过期限，方案没有写第二轮。',
    source: `${DOCUMENT} 第8项`,
    regionDuty: { kind: 'first-survey', on: '2024-07-01' },
    expect: { owed: null },
  },
  {
    says: '“一年两排”只有启东写，普陀没有每年的排查次数。',
    source: `${DOCUMENT} 第8项`,
    regionDuty: { kind: 'survey', on: '2026-06-01' },
    expect: { owed: null },
  },
  {
    says: '档案每年至少抽查一次：2026年的一次到12月31日为止，12月1日成为任务。',
    source: `${DOCUMENT} 第8项`,
    regionDuty: { kind: 'file-check', on: '2026-12-31' },
    expect: { owed: { period: '2026', opensOn: '2026-12-01', dueOn: '2026-12-31' } },
  },
  {
    says: '1月1日起是2027年的一次（方案期满后沿用）。',
    source: `${DOCUMENT} 第8项`,
    regionDuty: { kind: 'file-check', on: '2027-01-01' },
    expect: { owed: { period: '2027', opensOn: '2027-12-01', dueOn: '2027-12-31' } },
  },
  {
    says: '工作进展11月15日前报：11月15日当天是2026年的，10月16日成为任务。',
    source: `${DOCUMENT} 四（二）`,
    regionDuty: { kind: 'report', on: '2026-11-15' },
    expect: { owed: { period: '2026', opensOn: '2026-10-16', dueOn: '2026-11-15' } },
  },
  {
    says: '11月16日起，要报的是下一年的。',
    source: `${DOCUMENT} 四（二）`,
    regionDuty: { kind: 'report', on: '2026-11-16' },
    expect: { owed: { period: '2027', opensOn: '2027-10-16', dueOn: '2027-11-15' } },
  },
  {
    says: '区里从2026年9月1日起把档案抽查定为每年两次：2026年仍是一次，不中途加。',
    source: `${DOCUMENT} 第8项；（例）区里的文件`,
    county: [
      {
        key: 'fileCheck.timesAYear',
        value: 2,
        from: '2026-09-01',
        source: { title: '（例）区民政局档案管理办法', item: '第4条' },
      },
    ],
    regionDuty: { kind: 'file-check', on: '2026-10-01' },
    expect: { owed: { period: '2026', opensOn: '2026-12-01', dueOn: '2026-12-31' } },
  },
  {
    says: '到2027年才按两次：上半年的一次到6月30日。',
    source: `${DOCUMENT} 第8项；（例）区里的文件`,
    county: [
      {
        key: 'fileCheck.timesAYear',
        value: 2,
        from: '2026-09-01',
        source: { title: '（例）区民政局档案管理办法', item: '第4条' },
      },
    ],
    regionDuty: { kind: 'file-check', on: '2027-01-01' },
    expect: { owed: { period: '2027-H1', opensOn: '2027-05-31', dueOn: '2027-06-30' } },
  },
];

const values: readonly Example[] = [
  says('contact.director.every', { months: 1 }, { item: '第8项', says: '儿童主任至少每个月联系一次。' }),
  says('singleParentWatch', true, { item: '第8项', says: '单亲家庭儿童要重点关注。' }),
  says('singleParentWatch.areas', ['urban', 'rural'], {
    item: '第8项',
    says: '单亲家庭儿童不分城镇、农村。',
  }),
  says('agreement.required', true, { item: '第5项', says: '外出务工的父母要签委托照护协议书。' }),
  says('coverage.childKinds', ['left-behind-urban', 'left-behind-rural', 'in-difficulty'], {
    item: '第8项',
    says: '城镇、农村的留守儿童和困境儿童都在内。',
  }),
  says(
    'leftBehind.definition',
    { monthsAway: 3, acrossCounties: true, districtsOfOneCityCountAsOne: true },
    { item: '第8项', says: '一般要连续外出3个月以上、跨县域；同一地级市主体市辖区之间不算。' },
  ),
  says('report.dueOn', '11-15', { item: '四（二）', says: '每年11月15日前报工作进展。' }),
  says('survey.firstBy', '2024-06-30', { item: '第8项', says: '2024年6月底前完成全面摸底排查。' }),
  says('roster.keptUp', true, { item: '第8项', says: '数据动态更新。' }),
  says('fileCheck.timesAYear', 1, { item: '第8项', says: '档案每年至少抽查一次。' }),
  says('safetyActivity.villageTimesAYear', 1, { item: '第13项', says: '安全知识进村每年至少一次。' }),
  says('training.coverPercent', 100, { item: '第16项', says: '儿童主任每年全覆盖培训。' }),
  says('training.covers', ['director', 'supervisor'], {
    item: '三（二）',
    says: '儿童督导员和儿童主任都要轮到。',
  }),
  says('training.topics', ['single-parent'], { item: '第16项', says: '单亲家庭儿童保护要纳入培训。' }),
  says('directors.perVillageAtLeast', 1, { item: '第16项', says: '每村至少一名儿童主任。' }),
  says(
    'directors.addAbove',
    { children: 30, must: false },
    { item: '第16项', says: '超过30人的村，根据实际需要增配，只提示。' },
  ),
  says('targetSystems', ['浙里护苗'], { item: '第8项', says: '录入“浙里护苗”。' }),
  says('risk.scheme', 'guardianship-levels', { item: '第8项', says: '按家庭监护能力评估的中高风险。' }),
  says('assessment.of', ['in-difficulty'], { item: '第6项', says: '评估的是困境儿童的家庭监护能力。' }),
  says('helpPlan.forKeyChildren', true, { item: '三（二）', says: '重点关注的儿童要有帮扶措施。' }),
  says('visit.tellParents', true, { item: '第2项', says: '走访掌握身心情况，并联系父母。' }),
  says('safety.topics', ['drowning', 'bullying', 'sexual-abuse', 'traffic'], {
    item: '第13项',
    says: '防溺水、防欺凌、防性侵和道路交通四样。',
  }),
  says('safety.onlineGuidance', true, { item: '第15项', says: '引导父母监管孩子上网。' }),
  says('safetyNotice.before', ['summer', 'winter'], {
    item: '第13项',
    says: '寒暑假放假前各组织一次安全教育。',
  }),
  says('season.watch', ['flood'], { item: '第14项', says: '点名的是汛期。' }),
  says('school.pairing', ['one-to-one'], { item: '第10项', says: '学业困难儿童“一对一”结对。' }),
];

/** 普陀方案：按期的工作和其余各项，每一项的取值和它起算的日子。 */
export const PUTUO_WORK_EXAMPLES: readonly Example[] = [...document, ...calendar, ...values];
