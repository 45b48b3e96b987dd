import type { Example } from '../example';
import { examplesOf } from '../examples-of';
import type { PolicyKey } from '../keys';

const DOCUMENT = '菏民〔2024〕6号';
const { says } = examplesOf(DOCUMENT, 'plan');

const STATED: readonly PolicyKey[] = [
  'contact.parent.everyWeeks',
  'contact.parent.lines',
  'keyGroup.triggers',
  'agreement.beforeLeaving',
  'coverage.childKinds',
  'survey.firstBy',
  'roster.keptUp',
  'safetyActivity.villageTimesAYear',
  'parentTraining.timesAYear',
  'training.coverPercent',
  'training.covers',
  'training.demonstrationsAYear',
  'directors.perVillageAtLeast',
  'evaluation.by',
  'satisfaction.asked',
  'reach.measured',
  'targetSystems',
  'risk.scheme',
  'helpPlan.forKeyChildren',
  'visit.tellParents',
  'visit.factors',
  'visit.hazards',
  'caseConference',
  'safety.onlineGuidance',
  'safetyNotice.before',
  'school.keepsContact',
  'school.pairing',
];

const SILENT: readonly PolicyKey[] = [
  'contact.director.every',
  'contact.director.everyKey',
  'visit.every',
  'visit.everyKey',
  'singleParentWatch',
  'singleParentWatch.areas',
  'agreement.required',
  'agreement.target',
  'leftBehind.definition',
  'report.dueOn',
  'report.withCases',
  'survey.timesAYear',
  'survey.urbanUpdatesAYear',
  'roster.comparedWithSchools',
  'fileCheck.timesAYear',
  'inspection.timesAYear',
  'countyPlan.by',
  'safetyActivity.townTimesAYear',
  'training.topics',
  'directors.addAbove',
  'directors.screened',
  'directors.badge',
  'risk.standard',
  'assessment.of',
  'file.parts',
  'file.clear',
  'contact.director.adults',
  'concern.policeAtOnce',
  'concern.neglectRecipients',
  'concern.singleParentRecipients',
  'residence.splitDuties',
  'revisit.afterReturn',
  'safety.topics',
  'season.watch',
  'water.fourOnes',
  'homeTeaching.timesAMonth',
  'aid.grantedUnasked',
];

const document: readonly Example[] = [
  {
    says: '方案2024年5月22日印发，没有写阶段和截止月份，文号菏民〔2024〕6号。',
    source: `${DOCUMENT} 落款日期`,
    plan: true,
    expect: { issued: '2024-05-22', endsOn: null, number: '菏民〔2024〕6号' },
  },
  {
    says: '印发前一天（5月21日），什么都还没有定。',
    source: `${DOCUMENT} 落款日期`,
    stated: { on: '2024-05-21' },
    expect: { keys: [] },
  },
  {
    says: '印发当天（5月22日）起，方案写明的是这些。',
    source: DOCUMENT,
    stated: { on: '2024-05-22' },
    expect: { keys: STATED },
  },
  {
    says: '印发前一天，也还谈不上方案没有写。',
    source: `${DOCUMENT} 落款日期`,
    silent: { on: '2024-05-21' },
    expect: { keys: [] },
  },
  {
    says: '方案没有写的是这些，系统里都是空的，不猜。',
    source: DOCUMENT,
    silent: { on: '2024-05-22' },
    expect: { keys: SILENT },
  },
  {
    says: '方案没有写截止，2026年12月31日和次年1月1日都不算期满。',
    source: DOCUMENT,
    key: 'agreement.beforeLeaving',
    on: '2027-01-01',
    expect: { value: true, kind: 'plan', ended: false },
  },
];

const calendar: readonly Example[] = [
  {
    says: '首轮摸底排查2024年6月30日截止：方案5月22日才印发，5月31日成为任务。',
    source: `${DOCUMENT} 第10项`,
    regionDuty: { kind: 'first-survey', on: '2024-05-22' },
    expect: { owed: { period: '2024-06-30', opensOn: '2024-05-31', dueOn: '2024-06-30' } },
  },
  {
    says: '家长心理健康培训每年至少一次：2026年的到12月31日。',
    source: `${DOCUMENT} 第2项`,
    regionDuty: { kind: 'parent-training', on: '2026-12-31' },
    expect: { owed: { period: '2026', opensOn: '2026-12-01', dueOn: '2026-12-31' } },
  },
  {
    says: '次年1月1日起是2027年的一次。',
    source: `${DOCUMENT} 第2项`,
    regionDuty: { kind: 'parent-training', on: '2027-01-01' },
    expect: { owed: { period: '2027', opensOn: '2027-12-01', dueOn: '2027-12-31' } },
  },
  {
    says: '没有写报送日期，没有要报的日子。',
    source: `${DOCUMENT} 三（二）`,
    regionDuty: { kind: 'report', on: '2026-11-18' },
    expect: { owed: null },
  },
  {
    says: '没有写档案抽查，没有任务。',
    source: `${DOCUMENT} 第10项`,
    regionDuty: { kind: 'file-check', on: '2026-11-18' },
    expect: { owed: null },
  },
  {
    says: '县里从2026年7月1日起定为每季度抽查：当年从第三季度起算（县里设定之前结束的季度不追）。',
    source: '（例）县里的文件',
    county: [
      {
        key: 'fileCheck.timesAYear',
        value: 4,
        from: '2026-07-01',
        source: { title: '（例）县民政局档案抽查办法', item: '第2条' },
      },
    ],
    regionDuty: { kind: 'file-check', on: '2026-06-30' },
    expect: { owed: { period: '2026-Q3', opensOn: '2026-08-31', dueOn: '2026-09-30' } },
  },
  {
    says: '县里定每年2月29日前报送，平年取2月28日。',
    source: '（例）县里的文件',
    county: [
      {
        key: 'report.dueOn',
        value: '02-29',
        from: '2026-07-01',
        source: { title: '（例）县民政局报送制度', item: '第1条' },
      },
    ],
    regionDuty: { kind: 'report', on: '2027-01-01' },
    expect: { owed: { period: '2027', opensOn: '2027-01-29', dueOn: '2027-02-28' } },
  },
  {
    says: '闰年2028年则是2月29日。',
    source: '（例）县里的文件',
    county: [
      {
        key: 'report.dueOn',
        value: '02-29',
        from: '2026-07-01',
        source: { title: '（例）县民政局报送制度', item: '第1条' },
      },
    ],
    regionDuty: { kind: 'report', on: '2028-02-29' },
    expect: { owed: { period: '2028', opensOn: '2028-01-30', dueOn: '2028-02-29' } },
  },
];

const values: readonly Example[] = [
  {
    says: '每周至少联系一次，法律和方案都写了，依据写法律。',
    source: `未成年人保护法第23条；${DOCUMENT} 第6项`,
    key: 'contact.parent.everyWeeks',
    on: '2026-06-01',
    expect: { value: 1, kind: 'law', ended: false },
  },
  says(
    'keyGroup.triggers',
    ['parent-severe-disability', 'child-disability', 'child-abnormal-mind-or-behaviour'],
    { item: '第10项', says: '加大走访频次的是三种情形，没有提评估等级。' },
  ),
  says('coverage.childKinds', ['left-behind-urban', 'left-behind-rural', 'in-difficulty'], {
    item: '第10项',
    says: '留守和困境儿童都在内，不分城乡。',
  }),
  says('survey.firstBy', '2024-06-30', { item: '第10项', says: '2024年6月底前完成摸底排查。' }),
  says('roster.keptUp', true, { item: '第10项', says: '数据动态更新。' }),
  says('safetyActivity.villageTimesAYear', 1, { item: '第16项', says: '安全知识进村每年至少一次。' }),
  says('parentTraining.timesAYear', 1, { item: '第2项', says: '家长心理健康知识培训每年至少一次。' }),
  says('training.coverPercent', 100, { item: '第20项', says: '儿童主任每年培训全覆盖。' }),
  says('training.covers', ['director'], { item: '第20项', says: '全覆盖写的是儿童主任。' }),
  says('training.demonstrationsAYear', 1, { item: '第20项', says: '市级每年至少一次示范培训。' }),
  says('directors.perVillageAtLeast', 1, { item: '第20项', says: '每村至少一名儿童主任。' }),
  says('evaluation.by', ['visits', 'training', 'activities', 'policy', 'satisfaction'], {
    item: '第20项',
    says: '评价看五项：走访、培训考试、活动、政策落实、满意度。',
  }),
  says('satisfaction.asked', true, { item: '第20项', says: '服务对象满意度要问。' }),
  says('reach.measured', true, { item: '第4项', says: '要看传播到达率，没有写百分之几。' }),
  says('targetSystems', ['全国儿童福利信息系统', '市一体化大数据平台', '孤困儿童一件事'], {
    item: '第23项',
    says: '三个系统。',
  }),
  says('risk.scheme', 'guardianship-assessment', { item: '第8项', says: '监护评估，结果作参考依据。' }),
  says('helpPlan.forKeyChildren', true, { item: '第10项', says: '重点关注对象要有帮扶措施。' }),
  says('visit.tellParents', true, { item: '第2项', says: '心理异常的及时与父母沟通。' }),
  says('visit.factors', ['study-pressure', 'hardship', 'family-change', 'rights-infringed'], {
    item: '第2项',
    says: '走访重点看四种情况。',
  }),
  says('visit.hazards', true, { item: '第17项', says: '家访时帮助排查生活安全隐患。' }),
  says('caseConference', true, { item: '三（一）', says: '有个案会商制度。' }),
  says('safety.onlineGuidance', true, { item: '第18项', says: '引导父母加强预防沉迷。' }),
  says('safetyNotice.before', ['summer', 'winter'], { item: '第16项', says: '寒暑假前安全知识大讲堂。' }),
  says('school.keepsContact', ['guardian', 'caregiver'], {
    item: '第6项',
    says: '学校与父母、委托照护人都要保持联系。',
  }),
  says('school.pairing', ['responsible-carer'], { item: '第12项', says: '学校明确关爱责任人。' }),
];

/** 菏泽方案：按期的工作和其余各项，每一项的取值和它起算的日子。 */
export const HEZE_WORK_EXAMPLES: readonly Example[] = [...document, ...calendar, ...values];
