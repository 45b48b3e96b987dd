import * as z from 'zod/mini';
import { keyFacts } from '../contracts/vocabulary/child';
import { includesAll, isNotLater, isTrueIf, listOf } from './comparisons';
import { interval, isAtMostAsLong } from './interval';
import { define } from './key-definition';

/** Which children a plan's numbers are for. 城镇留守 / 农村留守 / 困境 */
const coveredKinds = ['left-behind-urban', 'left-behind-rural', 'in-difficulty'] as const;

const areas = ['urban', 'rural'] as const;
const percent = z.int().check(z.minimum(0), z.maximum(100));

/** Keys a region's plan speaks about: how often, for whom, by when. */
export const PLAN_KEYS = {
  'contact.director.every': define({
    label: '儿童主任联系间隔（一般儿童）',
    description: '儿童主任与一般留守儿童、困境儿童本人联系，两次之间最长隔多久。只给家长打电话不算。',
    unit: '',
    answeredBy: 'plan',
    schema: interval,
    keeps: isAtMostAsLong,
    setUp: '本地方案没有写明儿童主任与儿童联系的次数，请设定并注明依据',
  }),
  'contact.director.everyKey': define({
    label: '儿童主任联系间隔（重点儿童）',
    description: '儿童主任与重点儿童本人联系，两次之间最长隔多久。',
    unit: '',
    answeredBy: 'plan',
    schema: interval,
    keeps: isAtMostAsLong,
    setUp: '本地方案没有写明儿童主任与重点儿童联系的次数，请设定并注明依据',
  }),
  'visit.every': define({
    label: '入户走访间隔（一般儿童）',
    description: '对一般留守儿童、困境儿童入户走访，两次之间最长隔多久。',
    unit: '',
    answeredBy: 'plan',
    schema: interval,
    keeps: isAtMostAsLong,
    setUp: '本地方案没有写明走访次数，请设定并注明依据',
  }),
  'visit.everyKey': define({
    label: '入户走访间隔（重点儿童）',
    description: '对重点儿童入户走访，两次之间最长隔多久。',
    unit: '',
    answeredBy: 'plan',
    schema: interval,
    keeps: isAtMostAsLong,
    setUp: '本地方案没有写明重点儿童的走访次数，请设定并注明依据',
  }),
  'keyGroup.triggers': define({
    label: '重点儿童的条件',
    description: '符合其中任何一条，就按重点儿童走访和联系。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(keyFacts),
    keeps: includesAll,
  }),
  singleParentWatch: define({
    label: '重点关注单亲家庭儿童',
    description: '是否把单亲家庭儿童单独列出，加强走访探视。',
    unit: '',
    answeredBy: 'plan',
    schema: z.boolean(),
    keeps: isTrueIf,
  }),
  'singleParentWatch.areas': define({
    label: '单亲家庭儿童的范围',
    description: '重点关注的单亲家庭儿童，是城镇、农村，还是都算。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(areas),
    keeps: includesAll,
  }),
  'agreement.required': define({
    label: '须签委托照护协议书',
    description: '父母外出、委托他人照护时，是否须签委托照护协议书。',
    unit: '',
    answeredBy: 'plan',
    schema: z.boolean(),
    keeps: isTrueIf,
  }),
  'agreement.target': define({
    label: '协议目标',
    description: '委托照护协议书签订率，和被委托照护人履行照护职责的比率。',
    unit: '%',
    answeredBy: 'plan',
    schema: z.readonly(z.strictObject({ signPercent: percent, performPercent: percent })),
    keeps: (value, floor) =>
      value.signPercent >= floor.signPercent && value.performPercent >= floor.performPercent,
  }),
  'agreement.beforeLeaving': define({
    label: '外出前确定照护人',
    description: '父母外出务工前，是否须先确定委托照护人。比的是确定照护人的日期，不是签字的日期。',
    unit: '',
    answeredBy: 'plan',
    schema: z.boolean(),
    keeps: isTrueIf,
  }),
  'coverage.childKinds': define({
    label: '方案适用的儿童',
    description: '本地方案的次数和要求适用于哪些儿童。法律对其他留守、困境未成年人的要求不受此限。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(coveredKinds),
    keeps: includesAll,
  }),
  'leftBehind.definition': define({
    label: '留守儿童的口径',
    description: '父母外出多久、多远算留守。方案用的是“一般要”，所以不符合只提示，不拒绝。',
    unit: '',
    answeredBy: 'plan',
    schema: z.readonly(
      z.strictObject({
        monthsAway: z.int().check(z.minimum(0)),
        acrossCounties: z.boolean(),
        districtsOfOneCityCountAsOne: z.boolean(),
      }),
    ),
    keeps: (value, floor) =>
      value.monthsAway <= floor.monthsAway &&
      isTrueIf(floor.acrossCounties, value.acrossCounties) &&
      isTrueIf(floor.districtsOfOneCityCountAsOne, value.districtsOfOneCityCountAsOne),
  }),
  'report.dueOn': define({
    label: '年度工作进展报送日期',
    description: '每年在这一天之前报送工作进展情况（月-日）。',
    unit: '',
    answeredBy: 'plan',
    schema: z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
    keeps: isNotLater,
  }),
} as const;
