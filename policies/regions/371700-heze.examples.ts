import type { Example } from '../example';
import type { Override } from '../pack';

const COUNTY: readonly Override[] = [
  {
    key: 'visit.every',
    value: { months: 2 },
    from: '2026-03-01',
    source: { title: '（例）县民政局儿童主任工作制度', item: '第3条' },
  },
];

/** 菏泽方案：可以拿着文件逐条核对的例子。 */
export const HEZE_EXAMPLES: readonly Example[] = [
  {
    says: '方案没有写走访次数，8月31日走访过的也没有到期日，不猜；转为县里的设定任务。',
    source: '菏民〔2024〕6号 第10项',
    interval: { from: '2026-08-31', key: 'visit.every', group: 'general' },
    expect: { dueOn: null },
  },
  {
    says: '四项次数方案都没有写，都要由县里设定并注明依据。',
    source: '菏民〔2024〕6号 第10项',
    missing: { on: '2026-11-18' },
    expect: {
      keys: ['contact.director.every', 'contact.director.everyKey', 'visit.every', 'visit.everyKey'],
    },
  },
  {
    says: '县里从3月1日起设定每两个月走访；12月31日走访过的，最迟次年2月28日。',
    source: '县里自己的文件',
    county: COUNTY,
    interval: { from: '2026-12-31', key: 'visit.every', group: 'general' },
    expect: { dueOn: '2027-02-28' },
  },
  {
    says: '县里设定的前一天（2月28日），仍然没有次数。',
    source: '菏民〔2024〕6号 第10项',
    county: COUNTY,
    key: 'visit.every',
    on: '2026-02-28',
    expect: { value: null, kind: 'plan' },
  },
  {
    says: '县里设定的当天（3月1日）起，每两个月一次，依据是县里的文件。',
    source: '县里自己的文件',
    county: COUNTY,
    key: 'visit.every',
    on: '2026-03-01',
    expect: { value: { months: 2 }, kind: 'county', ended: false },
  },
  {
    says: '县里设定走访次数后，还差三项。',
    source: '菏民〔2024〕6号 第10项',
    county: COUNTY,
    missing: { on: '2026-11-18' },
    expect: { keys: ['contact.director.every', 'contact.director.everyKey', 'visit.everyKey'] },
  },
  {
    says: '父母每周与子女、照护人各联系一次，法律和方案都写了，依据写法律。',
    source: '未成年人保护法第23条；菏民〔2024〕6号 第6项',
    key: 'contact.parent.lines',
    on: '2026-11-18',
    expect: { value: ['child', 'caregiver'], kind: 'law', ended: false },
  },
  {
    says: '11月21日星期六属第47周；这周没有联系的，11月24日（星期二）转给儿童主任。',
    source: '菏民〔2024〕6号 第6项；宽限一天是产品默认',
    contactWeek: { on: '2026-11-21' },
    expect: { week: '2026-W47', lastDay: '2026-11-22', directorTaskOn: '2026-11-24' },
  },
  {
    says: '外出前须确定委托照护人。',
    source: '菏民〔2024〕6号 第6项',
    key: 'agreement.beforeLeaving',
    on: '2026-11-18',
    expect: { value: true, kind: 'plan', ended: false },
  },
  {
    says: '方案没有写签协议书；请父母签，是产品的做法，不说成规定。',
    source: '菏民〔2024〕6号 第6项',
    key: 'agreement.required',
    on: '2026-11-18',
    expect: { value: true, kind: 'productDefault', ended: false },
  },
  {
    says: '方案没有写报送日期。',
    source: '菏民〔2024〕6号 三（二）',
    key: 'report.dueOn',
    on: '2026-11-18',
    expect: { value: null, kind: 'plan', ended: false },
  },
];
