import type { Pack, Plan } from '../pack';
import { entriesOf } from '../plan-entries';
import { qidongWork } from './320681-qidong.work';

const PLAN: Plan = {
  title: '启东市农村留守儿童和困境儿童关爱服务质量提升三年行动实施方案',
  number: null,
  issued: '2024-02-01',
  issuedNote: '文本未印文号和日期；取第一阶段“部署启动（2024年2月至4月底）”的第一天。',
  endsOn: '2026-10-31',
  lastPhaseText: '（三）巩固提升（2026年1月至2026年10月底）',
};

const entries = entriesOf(PLAN);
const { prints, silent } = entries;

/** 江苏省南通市启东市 */
export const QIDONG: Pack = {
  code: '320681',
  slug: 'qidong',
  name: '启东市',
  plan: PLAN,
  values: {
    'contact.director.every': silent({
      item: '第6项',
      note: '方案写与父母、被委托人“保持常态沟通”，没有写与儿童联系的次数；每月入户走访见第1项。',
    }),
    'contact.director.everyKey': silent({ item: '第1项', note: '方案只写“加大走访频次”，没有提联系次数。' }),
    'visit.every': prints(
      { months: 1 },
      {
        item: '第1项',
        quote: '每年开展2次全面摸底排查、一月1次入户巡访关爱',
        note: '方案由民政部门组织区镇（街道）一月一访，没有点名由儿童主任入户。',
      },
    ),
    'visit.everyKey': silent({
      item: '第1项',
      note: '方案写“加大走访频次”，并随四色变动调整（DB32/T 4361-2022），没有写次数。',
    }),
    'keyGroup.triggers': prints(
      ['parent-severe-disability', 'child-disability', 'child-abnormal-mind-or-behaviour'],
      {
        item: '第1项',
        quote: '儿童自身存在身体或智力残疾、有心理或行为异常的，儿童主任要加大走访频次',
        note: '父母一方严重身体或智力残疾；儿童自身身体或智力残疾（不分轻重）；心理或行为异常。四色变动另行调整频次。',
      },
    ),
    singleParentWatch: silent({ item: '第1项', note: '方案没有提单亲家庭儿童。' }),
    'singleParentWatch.areas': silent({ item: '第1项' }),
    'agreement.required': prints(true, { item: '第6项', quote: '确保农村留守儿童100%签订委托照护协议书' }),
    'agreement.target': prints(
      { signPercent: 100, performPercent: 100 },
      {
        item: '第6项',
        quote: '100%签订委托照护协议书，被委托照护人100%履行照护职责',
        note: '怎样算“履行”，方案没有写；本产品按最近一次按期走访“照护到位”计。',
      },
    ),
    'agreement.beforeLeaving': silent({ item: '第6项', note: '方案没有写须在外出前办好。' }),
    'coverage.childKinds': prints(['left-behind-rural', 'in-difficulty'], {
      item: '第1项',
      quote: '对辖区内农村留守儿童和困境儿童',
      note: '城镇留守儿童不在方案次数之内；未成年人保护法第43条的档案和关爱帮扶仍然适用。',
    }),
    'leftBehind.definition': silent({ item: '第1项', note: '方案没有写外出时间和地点的口径。' }),
    'report.dueOn': prints('11-10', {
      item: '四（二）',
      quote: '各区镇（街道）要于每年11月10日前将工作进展情况、优秀案例报市民政局',
    }),
    ...qidongWork(entries),
  },
};
