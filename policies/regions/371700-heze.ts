import type { Pack, Plan } from '../pack';
import { entriesOf } from '../plan-entries';
import { hezeWork } from './371700-heze.work';

const PLAN: Plan = {
  title: '菏泽市留守儿童和困境儿童关爱服务质量提升三年行动实施方案',
  number: '菏民〔2024〕6号',
  issued: '2024-05-22',
  // The text prints no phases; it leaves them to 民发〔2023〕62号 and 鲁民〔2024〕5号 and speaks only of 到2026年.
  endsOn: null,
  lastPhaseText: null,
};

const entries = entriesOf(PLAN);
const { prints, silent } = entries;

/** 山东省菏泽市 */
export const HEZE: Pack = {
  code: '371700',
  slug: 'heze',
  name: '菏泽市',
  plan: PLAN,
  values: {
    'contact.parent.everyWeeks': prints(1, {
      item: '第6项',
      quote: '与留守子女、委托照护人至少每周联系和交流一次',
    }),
    'contact.parent.lines': prints(['child', 'caregiver'], {
      item: '第6项',
      quote: '与留守子女、委托照护人至少每周联系和交流一次',
    }),
    'contact.director.every': silent({ item: '第10项', note: '方案没有写儿童主任与儿童联系的次数。' }),
    'contact.director.everyKey': silent({ item: '第10项', note: '方案只写“加大走访频次”，没有提联系次数。' }),
    'visit.every': silent({
      item: '第10项',
      note: '方案写“建立定期走访制度”（第2项又写“定期家访”），没有写次数；附件民发〔2023〕62号未附全文。',
    }),
    'visit.everyKey': silent({ item: '第10项', note: '方案只写“加大走访频次”，没有写次数。' }),
    'keyGroup.triggers': prints(
      ['parent-severe-disability', 'child-disability', 'child-abnormal-mind-or-behaviour'],
      {
        item: '第10项',
        quote: '存在身体或智力残疾、有心理或行为异常的，儿童主任要加大走访频次',
        note: '父母一方严重身体或智力残疾；儿童自身身体或智力残疾（不分轻重）；心理或行为异常。',
      },
    ),
    singleParentWatch: silent({ item: '第10项', note: '方案没有提单亲家庭儿童。' }),
    'singleParentWatch.areas': silent({ item: '第10项' }),
    'agreement.required': silent({ item: '第6项', note: '方案要求严格确定委托照护人，没有写签协议书。' }),
    'agreement.target': silent({ item: '第6项', note: '方案没有写签订率。' }),
    'agreement.beforeLeaving': prints(true, {
      item: '第6项',
      quote: '在外出务工前严格确定委托照护人',
      note: '方案要的是外出前确定照护人，不是外出前签好协议。',
    }),
    'coverage.childKinds': prints(['left-behind-urban', 'left-behind-rural', 'in-difficulty'], {
      item: '第10项',
      quote: '完成辖区内留守和困境儿童摸底排查',
      note: '方案写“留守和困境儿童”，没有分城镇、农村，所以都算。',
    }),
    'leftBehind.definition': silent({ item: '第10项', note: '方案没有写外出时间和地点的口径。' }),
    'report.dueOn': silent({ item: '三（二）', note: '方案没有写报送日期。' }),
    ...hezeWork(entries),
  },
};
