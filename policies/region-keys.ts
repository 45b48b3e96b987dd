import * as z from 'zod/mini';
import { includesAll, isAtLeast, isNotLater, isTrueIf, listOf } from './comparisons';
import { define } from './key-definition';

const day = z.iso.date();
/** So many equal parts of the calendar year, each with one record. */
const timesAYear = z.int().check(
  z.minimum(1),
  z.maximum(12),
  z.refine((times) => 12 % times === 0, 'divides the year into whole months'),
);

const times = (label: string, description: string) =>
  define({ label, description, unit: '次／年', answeredBy: 'plan', schema: timesAYear, keeps: isAtLeast });

/** Keys about what a place owes by the calendar: surveys, checks, activities, training, reports. */
export const REGION_KEYS = {
  'survey.firstBy': define({
    label: '首轮全面摸底排查',
    description: '在这一天之前完成辖区内儿童的全面摸底排查和建档。',
    unit: '',
    answeredBy: 'plan',
    schema: day,
    keeps: isNotLater,
  }),
  'survey.timesAYear': times(
    '全面摸底排查次数',
    '每年开展几次全面摸底排查，按自然年等分，每段一次（两次即上、下半年各一次）。',
  ),
  'survey.urbanUpdatesAYear': times(
    '城镇留守儿童信息更新次数',
    '城镇留守儿童信息每年更新几次（四次即每季度一次）。',
  ),
  'roster.keptUp': define({
    label: '信息随时更新',
    description: '儿童信息有变化就更新，不等下一次排查。',
    unit: '',
    answeredBy: 'plan',
    schema: z.boolean(),
    keeps: isTrueIf,
    readLaterBy: 'care file',
  }),
  'roster.comparedWithSchools': define({
    label: '与学籍库比对',
    description: '是否定期把儿童名册与教育部门学籍库比对，对不上的跟进走访。',
    unit: '',
    answeredBy: 'plan',
    schema: z.boolean(),
    keeps: isTrueIf,
    readLaterBy: 'school',
  }),
  'fileCheck.timesAYear': times('档案抽查次数', '民政部门每年至少抽查几次儿童档案。'),
  'inspection.timesAYear': times('全面检查次数', '民政部门每年至少开展几次全面检查。'),
  'report.withCases': define({
    label: '报送优秀案例',
    description: '年度报送时是否一并报送优秀案例。',
    unit: '',
    answeredBy: 'plan',
    schema: z.boolean(),
    keeps: isTrueIf,
    readLaterBy: 'export',
  }),
  'countyPlan.by': define({
    label: '具体实施方案报送日期',
    description: '县（区）的具体实施方案在这一天之前报送。',
    unit: '',
    answeredBy: 'plan',
    schema: day,
    keeps: isNotLater,
  }),
  'safetyActivity.townTimesAYear': times(
    '街镇安全活动次数',
    '乡镇（街道）未保工作站每年至少组织几次专题讲座或主题活动。',
  ),
  'safetyActivity.villageTimesAYear': times(
    '安全知识进村次数',
    '县（区）相关部门每年至少开展几次安全知识进村（社区）活动。',
  ),
  'parentTraining.timesAYear': times(
    '家长心理健康培训次数',
    '学校每年至少为父母或其他监护人开展几次心理健康知识培训。',
  ),
  'training.coverPercent': define({
    label: '儿童主任培训覆盖率',
    description: '每年参加培训的儿童主任，占全部儿童主任的比率。',
    unit: '%',
    answeredBy: 'plan',
    schema: z.int().check(z.minimum(0), z.maximum(100)),
    keeps: isAtLeast,
  }),
  'training.covers': define({
    label: '全覆盖培训的对象',
    description: '每年全覆盖培训的是儿童主任，还是儿童督导员也在内。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(['director', 'supervisor']),
    keeps: includesAll,
    readLaterBy: 'staff',
  }),
  'training.demonstrationsAYear': define({
    ...times('示范培训次数', '每年至少组织几次示范培训。'),
    readLaterBy: 'staff',
  }),
  'training.topics': define({
    label: '培训须有的内容',
    description: '方案点名要纳入培训的内容：单亲家庭儿童关爱保护、心理健康。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(['single-parent', 'mental-health']),
    keeps: includesAll,
    readLaterBy: 'staff',
  }),
  'directors.perVillageAtLeast': define({
    label: '每村儿童主任',
    description: '每个村（社区）至少几名儿童主任。',
    unit: '名',
    answeredBy: 'plan',
    schema: z.int().check(z.minimum(1)),
    keeps: isAtLeast,
    readLaterBy: 'staff',
  }),
  'directors.addAbove': define({
    label: '增配儿童主任',
    description: '一个村（社区）留守儿童和困境儿童超过多少人要增配；方案写“根据实际需要”的只提示。',
    unit: '人',
    answeredBy: 'plan',
    schema: z.readonly(z.strictObject({ children: z.int().check(z.minimum(1)), must: z.boolean() })),
    keeps: (value, floor) => value.children <= floor.children && isTrueIf(value.must, floor.must),
    readLaterBy: 'staff',
  }),
  'directors.screened': define({
    label: '从业限制和入职查询',
    description: '儿童主任任职前是否须查询违法犯罪记录。',
    unit: '',
    answeredBy: 'plan',
    schema: z.boolean(),
    keeps: isTrueIf,
    readLaterBy: 'staff',
  }),
  'directors.badge': define({
    label: '佩戴标识标牌',
    description: '儿童主任是否佩戴标识标牌（台账里登记牌号）。',
    unit: '',
    answeredBy: 'plan',
    schema: z.boolean(),
    keeps: isTrueIf,
    readLaterBy: 'staff',
  }),
  'evaluation.by': define({
    label: '儿童主任评价内容',
    description: '评价儿童主任工作看哪几项。只供导出，不排名。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(['visits', 'training', 'activities', 'policy', 'satisfaction']),
    keeps: includesAll,
    readLaterBy: 'staff',
  }),
  'satisfaction.asked': define({
    label: '问一句是否满意',
    description: '走访后是否请父母和照护人回答一句满不满意。',
    unit: '',
    answeredBy: 'plan',
    schema: z.boolean(),
    keeps: isTrueIf,
    readLaterBy: 'visit',
  }),
  'reach.measured': define({
    label: '统计到达率',
    description: '是否统计宣传通知的到达率。方案没有写要达到多少。',
    unit: '',
    answeredBy: 'plan',
    schema: z.boolean(),
    keeps: isTrueIf,
    readLaterBy: 'messages',
  }),
  targetSystems: define({
    label: '录入的信息系统',
    description: '儿童信息要录入或对接哪些政务系统；导出按这些系统的口径。',
    unit: '',
    answeredBy: 'plan',
    schema: z.readonly(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
    keeps: includesAll,
    readLaterBy: 'export',
  }),
} as const;
