import type { Example } from '../example';

const ITEM_7 = '上海市三年行动实施方案（2024—2026年）第7项';

/** 上海方案：可以拿着文件逐条核对的例子。 */
export const SHANGHAI_EXAMPLES: readonly Example[] = [
  {
    says: '一般儿童12月31日走访过，每两个月一次，下一次最迟次年2月28日（取月末）。',
    source: ITEM_7,
    interval: { from: '2026-12-31', key: 'visit.every', group: 'general' },
    expect: { dueOn: '2027-02-28' },
  },
  {
    says: '重点儿童10月31日走访过，每月一次，下一次最迟11月30日。',
    source: ITEM_7,
    interval: { from: '2026-10-31', key: 'visit.every', group: 'key' },
    expect: { dueOn: '2026-11-30' },
  },
  {
    says: '重点儿童11月18日（星期三）联系过，每两周一次，下一次最迟12月2日（星期三）。',
    source: ITEM_7,
    interval: { from: '2026-11-18', key: 'contact.director.every', group: 'key' },
    expect: { dueOn: '2026-12-02' },
  },
  {
    says: '一般儿童11月18日联系过，每月一次，下一次最迟12月18日。',
    source: ITEM_7,
    interval: { from: '2026-11-18', key: 'contact.director.every', group: 'general' },
    expect: { dueOn: '2026-12-18' },
  },
  {
    says: '次数都写了，区里没有要补的。',
    source: ITEM_7,
    missing: { on: '2026-11-18' },
    expect: { keys: [] },
  },
  {
    says: '方案适用于农村留守儿童和困境儿童。',
    source: ITEM_7,
    key: 'coverage.childKinds',
    on: '2026-06-01',
    expect: { value: ['left-behind-rural', 'in-difficulty'], kind: 'plan', ended: false },
  },
  {
    says: '各区每年11月30日前报送，期满后沿用。',
    source: '上海市三年行动实施方案（2024—2026年）四（二）',
    key: 'report.dueOn',
    on: '2026-11-30',
    expect: { value: '11-30', kind: 'plan', ended: true },
  },
  {
    says: '跨年的一周：2027年1月1日星期五属2026年第53周，星期日是1月3日，没有联系的1月5日（星期二）转给儿童主任。',
    source: '未成年人保护法第23条；宽限一天是产品默认',
    contactWeek: { on: '2027-01-01' },
    expect: { week: '2026-W53', lastDay: '2027-01-03', directorTaskOn: '2027-01-05' },
  },
];
