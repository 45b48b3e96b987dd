import type { Example } from '../example';

const PLAN = '启东市三年行动实施方案';

/** 启东方案：可以拿着文件逐条核对的例子。 */
export const QIDONG_EXAMPLES: readonly Example[] = [
  {
    says: '一月一访：10月31日走访过，下一次最迟11月30日（取月末）。',
    source: `${PLAN} 第1项`,
    interval: { from: '2026-10-31', key: 'visit.every', group: 'general' },
    expect: { dueOn: '2026-11-30' },
  },
  {
    says: '1月30日走访过，平年下一次最迟2月28日。',
    source: `${PLAN} 第1项`,
    interval: { from: '2026-01-30', key: 'visit.every', group: 'general' },
    expect: { dueOn: '2026-02-28' },
  },
  {
    says: '闰年1月31日走访过，下一次最迟2月29日。',
    source: `${PLAN} 第1项`,
    interval: { from: '2028-01-31', key: 'visit.every', group: 'general' },
    expect: { dueOn: '2028-02-29' },
  },
  {
    says: '重点儿童随四色调整，没有写次数；市里设定前先按一月一访。',
    source: `${PLAN} 第1项`,
    interval: { from: '2026-10-31', key: 'visit.every', group: 'key' },
    expect: { dueOn: '2026-11-30' },
  },
  {
    says: '儿童主任与儿童联系的次数方案没有写，没有到期日，不猜。',
    source: `${PLAN} 第6项`,
    interval: { from: '2026-10-31', key: 'contact.director.every', group: 'general' },
    expect: { dueOn: null },
  },
  {
    says: '协议签订率和照护履行率的目标都是100%。',
    source: `${PLAN} 第6项`,
    key: 'agreement.target',
    on: '2026-06-01',
    expect: { value: { signPercent: 100, performPercent: 100 }, kind: 'plan', ended: false },
  },
  {
    says: '启东方案没有提评估等级，评估中高风险不是进重点的条件。',
    source: `${PLAN} 第1项`,
    key: 'keyGroup.triggers',
    on: '2026-06-01',
    expect: {
      value: ['parent-severe-disability', 'child-disability', 'child-abnormal-mind-or-behaviour'],
      kind: 'plan',
    },
  },
  {
    says: '每年11月10日前报送工作进展和优秀案例。',
    source: `${PLAN} 四（二）`,
    key: 'report.dueOn',
    on: '2025-11-01',
    expect: { value: '11-10', kind: 'plan', ended: false },
  },
  {
    says: '方案没有写每周联系，按法律至少每周一次。',
    source: '未成年人保护法第23条',
    key: 'contact.parent.everyWeeks',
    on: '2026-06-01',
    expect: { value: 1, kind: 'law' },
  },
  {
    says: '2026年10月31日之后方案期满，一月一访沿用。',
    source: `${PLAN} 三（三）`,
    key: 'visit.every',
    on: '2026-11-01',
    expect: { value: { months: 1 }, kind: 'plan', ended: true },
  },
  {
    says: '启东要由市里设定的，是儿童主任的联系次数和重点儿童的走访次数。',
    source: `${PLAN} 第1、6项`,
    missing: { on: '2026-11-18' },
    expect: { keys: ['contact.director.every', 'contact.director.everyKey', 'visit.everyKey'] },
  },
];
