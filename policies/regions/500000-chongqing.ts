import type { Pack, Plan } from '../pack';
import { entriesOf } from '../plan-entries';
import { chongqingWork } from './500000-chongqing.work';

const PLAN: Plan = {
  title: '重庆市城乡留守儿童和困境儿童关爱服务质量提升三年行动实施方案',
  number: '渝民发〔2024〕2号',
  issued: '2024-01-01',
  issuedNote: '文本未印日期；取第一阶段“部署启动（2024年1月）”的第一天。',
  endsOn: '2026-12-31',
  lastPhaseText: '（三）巩固提升（2026年1月至2026年12月底）',
};

const entries = entriesOf(PLAN);
const { prints, silent } = entries;

/** 重庆市 */
export const CHONGQING: Pack = {
  code: '500000',
  slug: 'chongqing',
  name: '重庆市',
  plan: PLAN,
  values: {
    'contact.director.every': prints({ months: 1 }, { item: '第8项', quote: '儿童主任至少每个月联系一次' }),
    'contact.director.everyKey': silent({ item: '第8项', note: '方案只写“加大走访频次”，没有提联系次数。' }),
    'visit.every': prints({ months: 3 }, { item: '第8项', quote: '每三个月入户走访一次' }),
    'visit.everyKey': silent({ item: '第8项', note: '方案只写“加大走访频次”，没有写次数。' }),
    'keyGroup.triggers': prints(
      ['parent-severe-disability', 'child-disability', 'child-abnormal-mind-or-behaviour'],
      {
        item: '第8项',
        quote: '儿童自身存在身体或智力残疾、有心理或行为异常的，儿童主任要加大走访频次',
        note: '父母一方严重身体或智力残疾；儿童自身身体或智力残疾（不分轻重）；心理或行为异常。',
      },
    ),
    singleParentWatch: prints(true, {
      item: '第8项',
      quote: '儿童主任要重点关注农村单亲家庭儿童，加强走访探视，建立工作台账',
    }),
    'singleParentWatch.areas': prints(['rural'], {
      item: '第8项',
      quote: '儿童主任要重点关注农村单亲家庭儿童，加强走访探视，建立工作台账',
    }),
    'agreement.required': silent({ item: '第5项', note: '方案写落实委托照护制度，没有写签协议书。' }),
    'agreement.target': silent({ item: '第5项', note: '方案没有写签订率。' }),
    'agreement.beforeLeaving': silent({ item: '第5项', note: '方案没有写须在外出前办好。' }),
    'coverage.childKinds': prints(['left-behind-urban', 'left-behind-rural', 'in-difficulty'], {
      item: '第8项',
      quote: '城镇留守儿童信息按原有途径季度更新',
      note: '方案标题和总体要求写明“城乡留守儿童和困境儿童”。',
    }),
    'leftBehind.definition': silent({ item: '第8项', note: '方案没有写外出时间和地点的口径。' }),
    'report.dueOn': prints('12-01', {
      item: '四（二）',
      quote: '于每年12月1日前将本地工作进展情况报市民政局',
    }),
    ...chongqingWork(entries),
  },
};
