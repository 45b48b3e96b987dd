import type { Example } from '../example';

const ITEM_8 = '舟普民福[2024]3号 第8项';

/** 普陀方案：可以拿着文件逐条核对的例子。 */
export const PUTUO_EXAMPLES: readonly Example[] = [
  {
    says: '一般儿童8月31日入户走访过，每三个月一次，下一次最迟11月30日（11月没有31日，取月末）。',
    source: ITEM_8,
    interval: { from: '2026-08-31', key: 'visit.every', group: 'general' },
    expect: { dueOn: '2026-11-30' },
  },
  {
    says: '一般儿童11月30日走访过，下一次最迟次年2月28日。',
    source: ITEM_8,
    interval: { from: '2026-11-30', key: 'visit.every', group: 'general' },
    expect: { dueOn: '2027-02-28' },
  },
  {
    says: '儿童主任1月31日联系过孩子，每月一次，下一次最迟2月28日。',
    source: ITEM_8,
    interval: { from: '2026-01-31', key: 'contact.director.every', group: 'general' },
    expect: { dueOn: '2026-02-28' },
  },
  {
    says: '重点儿童“加大走访频次”没有写次数；县里设定前，8月31日走访过的先按一般儿童，最迟11月30日。',
    source: ITEM_8,
    interval: { from: '2026-08-31', key: 'visit.every', group: 'key' },
    expect: { dueOn: '2026-11-30' },
  },
  {
    says: '区里从9月1日起设定重点儿童每月走访；9月1日走访过的，最迟10月1日。',
    source: ITEM_8,
    county: [
      {
        key: 'visit.everyKey',
        value: { months: 1 },
        from: '2026-09-01',
        source: { title: '（例）区民政局关于重点儿童走访的通知', item: '第2条' },
      },
    ],
    interval: { from: '2026-09-01', key: 'visit.every', group: 'key' },
    expect: { dueOn: '2026-10-01' },
  },
  {
    says: '评估为中高风险的，在普陀算重点儿童。',
    source: ITEM_8,
    key: 'keyGroup.triggers',
    on: '2026-11-18',
    expect: {
      value: [
        'parent-severe-disability',
        'child-disability',
        'child-abnormal-mind-or-behaviour',
        'assessed-medium-or-high',
      ],
      kind: 'plan',
      ended: true,
    },
  },
  {
    says: '方案印发前一天（2024年3月26日），没有地方走访次数。',
    source: '舟普民福[2024]3号 落款日期',
    key: 'visit.every',
    on: '2024-03-26',
    expect: { value: null, kind: 'plan', ended: false },
  },
  {
    says: '方案印发当天（2024年3月27日）起，每三个月入户走访一次。',
    source: ITEM_8,
    key: 'visit.every',
    on: '2024-03-27',
    expect: { value: { months: 3 }, kind: 'plan', ended: false },
  },
  {
    says: '2026年10月31日是方案最后一天，次数照办，不提示期满。',
    source: '舟普民福[2024]3号 三（三）',
    key: 'visit.every',
    on: '2026-10-31',
    expect: { value: { months: 3 }, kind: 'plan', ended: false },
  },
  {
    says: '2026年11月1日方案期已满，没有新方案前沿用。',
    source: '舟普民福[2024]3号 三（三）',
    key: 'visit.every',
    on: '2026-11-01',
    expect: { value: { months: 3 }, kind: 'plan', ended: true },
  },
  {
    says: '父母每周联系是法律规定，方案期满不影响。',
    source: '未成年人保护法第23条；舟普民福[2024]3号 第5项',
    key: 'contact.parent.everyWeeks',
    on: '2026-11-18',
    expect: { value: 1, kind: 'law', ended: false },
  },
  {
    says: '方案只写与子女联系；照护人也要联系，依据是法律。',
    source: '未成年人保护法第23条',
    key: 'contact.parent.lines',
    on: '2026-11-18',
    expect: { value: ['child', 'caregiver'], kind: 'law' },
  },
  {
    says: '11月22日是星期日，仍属第47周；这周没有联系的，11月24日（星期二）转给儿童主任。',
    source: '未成年人保护法第23条；宽限一天是产品默认',
    contactWeek: { on: '2026-11-22' },
    expect: { week: '2026-W47', lastDay: '2026-11-22', directorTaskOn: '2026-11-24' },
  },
  {
    says: '11月23日星期一，是第48周的第一天。',
    source: '未成年人保护法第23条',
    contactWeek: { on: '2026-11-23' },
    expect: { week: '2026-W48', lastDay: '2026-11-29', directorTaskOn: '2026-12-01' },
  },
  {
    says: '普陀要由区里设定的，是重点儿童的联系和走访次数。',
    source: ITEM_8,
    missing: { on: '2026-11-18' },
    expect: { keys: ['contact.director.everyKey', 'visit.everyKey'] },
  },
];
