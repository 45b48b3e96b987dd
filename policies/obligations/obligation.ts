import type { RegionDutyKind } from '../../contracts/vocabulary/region-duty';
import type { TaskKind } from '../../contracts/vocabulary/task';
import type { PolicyKey } from '../keys';

/**
 * What carries an obligation: a value the plan prints (`key`), a value it leaves open and the county is asked for
 * (`unset`), a value of the national floor (`floor`), a task, a place's duty by the calendar, or an operation.
 */
export type Carrier =
  | `key:${PolicyKey}`
  | `unset:${PolicyKey}`
  | `floor:${PolicyKey}`
  | `task:${TaskKind}`
  | `duty:${RegionDutyKind}`
  | `op:${string}`;

/** One obligation of a plan, as its table has it: where it stands, what it is called, who owes it, how often. */
export type Obligation = {
  readonly item: string;
  readonly name: string;
  readonly who: string;
  /** As printed; null where the plan prints nothing. */
  readonly cadence: string | null;
  readonly carriedBy: readonly Carrier[];
  /** Set exactly where nothing carries it: what will, or why nothing should. */
  readonly notCarried: string | null;
};

type Said = readonly [item: string, name: string, who: string, cadence: string | null];

/** An obligation that the product carries. */
export const carried = (
  [item, name, who, cadence]: Said,
  ...carriedBy: readonly [Carrier, ...Carrier[]]
): Obligation => ({ item, name, who, cadence, carriedBy, notCarried: null });

/** An obligation that nothing carries, with the reason. */
export const notCarried = ([item, name, who, cadence]: Said, why: string): Obligation => ({
  item,
  name,
  who,
  cadence,
  carriedBy: [],
  notCarried: why,
});

/** Reasons that come up in several plans. */
export const WHY_NOT = {
  aid: '以后做：救助和保障的提示、申请进度',
  activities: '以后做：关爱活动、报名和优先名额',
  schools: '以后做：学校端（名册比对、缺勤、关爱责任人）',
  jobs: '以后做：家门口岗位（家长自愿查看）',
  staff: '以后做：儿童主任和督导员台账、培训档案',
  education: '以后做：按孩子年龄推送的家庭教育短文',
  referral: '以后做：转介（提出、接收、回访）',
  assessment: '以后做：监护评估和四色管理',
  concern: '以后做：监护不到位的劝诫、制止、报告个案',
  exchange: '以后做：与教育、公安等部门的数据交换和导出',
  evaluator: '以后做：第三方评估的只读账号',
  institution: '不做：机构建设和人员编制，不是本系统能承担的',
  departments: '不做：由主管部门自行开展，没有可登记到孩子的事项',
} as const;
