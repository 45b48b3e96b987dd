import type { Example } from '../example';

const ITEM_8 = '渝民发〔2024〕2号 第8项';

/** 重庆方案：可以拿着文件逐条核对的例子。 */
export const CHONGQING_EXAMPLES: readonly Example[] = [
  {
    says: '一般儿童8月31日走访过，每三个月一次，下一次最迟11月30日（取月末）。',
    source: ITEM_8,
    interval: { from: '2026-08-31', key: 'visit.every', group: 'general' },
    expect: { dueOn: '2026-11-30' },
  },
  {
    says: '8月30日走访过的，最迟也是11月30日。',
    source: ITEM_8,
    interval: { from: '2026-08-30', key: 'visit.every', group: 'general' },
    expect: { dueOn: '2026-11-30' },
  },
  {
    says: '儿童主任12月31日联系过，下一次最迟次年1月31日。',
    source: ITEM_8,
    interval: { from: '2026-12-31', key: 'contact.director.every', group: 'general' },
    expect: { dueOn: '2027-01-31' },
  },
  {
    says: '重点儿童没有写次数；设定前先按一般儿童，每三个月走访一次。',
    source: ITEM_8,
    interval: { from: '2026-08-31', key: 'visit.every', group: 'key' },
    expect: { dueOn: '2026-11-30' },
  },
  {
    says: '重点关注的是农村单亲家庭儿童，不含城镇。',
    source: ITEM_8,
    key: 'singleParentWatch.areas',
    on: '2026-11-18',
    expect: { value: ['rural'], kind: 'plan', ended: false },
  },
  {
    says: '方案到2026年12月底：11月1日还没有期满（普陀、启东、上海那天已期满）。',
    source: '渝民发〔2024〕2号 三（三）',
    key: 'visit.every',
    on: '2026-11-01',
    expect: { value: { months: 3 }, kind: 'plan', ended: false },
  },
  {
    says: '2027年1月1日期满，没有新方案前沿用。',
    source: '渝民发〔2024〕2号 三（三）',
    key: 'visit.every',
    on: '2027-01-01',
    expect: { value: { months: 3 }, kind: 'plan', ended: true },
  },
  {
    says: '各区县每年12月1日前报送工作进展。',
    source: '渝民发〔2024〕2号 四（二）',
    key: 'report.dueOn',
    on: '2026-11-18',
    expect: { value: '12-01', kind: 'plan' },
  },
  {
    says: '须委托他人照护是法律规定。',
    source: '未成年人保护法第22条',
    key: 'entrustment.required',
    on: '2026-11-18',
    expect: { value: true, kind: 'law' },
  },
  {
    says: '重庆要由区县设定的，是重点儿童的联系和走访次数。',
    source: ITEM_8,
    missing: { on: '2026-11-18' },
    expect: { keys: ['contact.director.everyKey', 'visit.everyKey'] },
  },
];
