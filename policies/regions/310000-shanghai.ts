import type { Pack, Plan } from '../pack';
import { entriesOf } from '../plan-entries';
import { shanghaiWork } from './310000-shanghai.work';

const PLAN: Plan = {
  title: '上海市农村留守儿童和困境儿童关爱服务质量提升三年行动实施方案（2024—2026年）',
  number: null,
  issued: '2024-01-01',
  issuedNote: '文本未印文号和日期；部署启动在2023年12月，取方案年度（2024—2026年）的第一天。',
  endsOn: '2026-10-31',
  lastPhaseText: '（三）巩固提升（2026年1月至2026年10月底）',
};

const entries = entriesOf(PLAN);
const { prints, silent } = entries;

/** 上海市 */
export const SHANGHAI: Pack = {
  code: '310000',
  slug: 'shanghai',
  name: '上海市',
  plan: PLAN,
  values: {
    'contact.director.every': prints({ months: 1 }, { item: '第7项', quote: '儿童主任至少每个月联系一次' }),
    'contact.director.everyKey': prints(
      { weeks: 2 },
      { item: '第7项', quote: '儿童主任至少每两周联系一次，每月入户走访一次' },
    ),
    'visit.every': prints({ months: 2 }, { item: '第7项', quote: '每两个月入户走访一次' }),
    'visit.everyKey': prints(
      { months: 1 },
      { item: '第7项', quote: '儿童主任至少每两周联系一次，每月入户走访一次' },
    ),
    'keyGroup.triggers': prints(
      ['parent-severe-disability', 'child-disability', 'child-abnormal-mind-or-behaviour'],
      {
        item: '第7项',
        quote: '父母双方或一方存在严重身体或智力残疾、儿童自身存在身体或智力残疾、有心理或行为异常的',
        note: '父母一方严重身体或智力残疾；儿童自身身体或智力残疾（不分轻重）；心理或行为异常。',
      },
    ),
    singleParentWatch: silent({ item: '第7项', note: '方案没有提单亲家庭儿童。' }),
    'singleParentWatch.areas': silent({ item: '第7项' }),
    'agreement.required': silent({ item: '第5项', note: '方案写协助监督委托照护情况，没有写签协议书。' }),
    'agreement.target': silent({ item: '第5项', note: '方案没有写签订率。' }),
    'agreement.beforeLeaving': silent({ item: '第5项', note: '方案没有写须在外出前办好。' }),
    'coverage.childKinds': prints(['left-behind-rural', 'in-difficulty'], {
      item: '第7项',
      quote: '做好农村留守儿童和困境儿童全面核查',
      note: '城镇留守儿童不在方案次数之内；未成年人保护法第43条的档案和关爱帮扶仍然适用。',
    }),
    'leftBehind.definition': silent({ item: '第7项', note: '方案没有写外出时间和地点的口径。' }),
    'report.dueOn': prints('11-30', {
      item: '四（二）',
      quote: '于每年11月30日前将本区工作进展情况报市民政局',
    }),
    ...shanghaiWork(entries),
  },
};
