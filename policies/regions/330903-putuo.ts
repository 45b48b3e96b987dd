import type { Pack, Plan } from '../pack';
import { entriesOf } from '../plan-entries';
import { putuoWork } from './330903-putuo.work';

const PLAN: Plan = {
  title: '普陀区留守儿童和困境儿童关爱服务质量提升三年行动实施方案',
  number: '舟普民福[2024]3号',
  issued: '2024-03-27',
  endsOn: '2026-10-31',
  lastPhaseText: '（三）巩固提升（2026年1月至2026年10月底）',
};

const entries = entriesOf(PLAN);
const { prints, silent } = entries;

/** 浙江省舟山市普陀区 */
export const PUTUO: Pack = {
  code: '330903',
  slug: 'putuo',
  name: '舟山市普陀区',
  plan: PLAN,
  values: {
    'contact.parent.everyWeeks': prints(1, {
      item: '第5项',
      quote: '每周至少与留守子女联系一次',
      note: '方案只写了与子女联系；与被委托照护人联系，按未成年人保护法第23条。',
    }),
    'contact.director.every': prints({ months: 1 }, { item: '第8项', quote: '儿童主任至少每个月联系一次' }),
    'contact.director.everyKey': silent({ item: '第8项', note: '方案只写“加大走访频次”，没有提联系次数。' }),
    'visit.every': prints({ months: 3 }, { item: '第8项', quote: '每三个月入户走访一次' }),
    'visit.everyKey': silent({ item: '第8项', note: '方案只写“加大走访频次”，没有写次数。' }),
    'keyGroup.triggers': prints(
      [
        'parent-severe-disability',
        'child-disability',
        'child-abnormal-mind-or-behaviour',
        'assessed-medium-or-high',
      ],
      {
        item: '第8项',
        quote: '经家庭监护能力评估为中高风险的，儿童主任要加大走访频次',
        note: '父母一方严重身体或精神智力残疾；儿童自身身体或精神智力残疾（不分轻重）；心理或行为异常；评估中高风险。',
      },
    ),
    singleParentWatch: prints(true, {
      item: '第8项',
      quote: '重点关注留守儿童和困境儿童中的单亲家庭儿童',
    }),
    'singleParentWatch.areas': prints(['urban', 'rural'], {
      item: '第8项',
      quote: '留守儿童摸排范围应覆盖城镇和农村',
    }),
    'agreement.required': prints(true, { item: '第5项', quote: '签订委托照护协议书' }),
    'agreement.target': silent({ item: '第5项', note: '方案没有写签订率。' }),
    'agreement.beforeLeaving': silent({ item: '第5项', note: '方案没有写须在外出前办好。' }),
    'coverage.childKinds': prints(['left-behind-urban', 'left-behind-rural', 'in-difficulty'], {
      item: '第8项',
      quote: '留守儿童摸排范围应覆盖城镇和农村',
    }),
    'leftBehind.definition': prints(
      { monthsAway: 3, acrossCounties: true, districtsOfOneCityCountAsOne: true },
      {
        item: '第8项',
        quote: '父母外出务工时间一般要连续3个月以上，外出地点一般要跨县域',
        note: '方案写的是“一般要”：不符合只提示，不拒绝。同一地级市主体市辖区之间不算跨县域。',
      },
    ),
    'report.dueOn': prints('11-15', {
      item: '四（二）',
      quote: '各部门于每年11月15日前将工作进展情况报区民政局',
    }),
    ...putuoWork(entries),
  },
};
