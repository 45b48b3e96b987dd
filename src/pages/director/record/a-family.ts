import type { Family } from './family-facts';

type Duty = Family['duties'][number];

/** A duty for tests: open unless told otherwise. */
export const aDuty = (kind: Duty['kind'], childId: string, more: Partial<Duty> = {}): Duty => ({
  childId,
  kind,
  title: kind,
  value: '每 3 个月一次',
  valueKind: 'plan',
  source: '重庆方案第 8 条',
  planEnded: false,
  lastOn: '2026-08-26',
  dueOn: '2026-11-26',
  taskId: `ta_${kind}`,
  ...more,
});

const people: Family['people'] = [
  {
    personId: 'pe_nai',
    name: '陈桂芳',
    role: 'caregiver',
    relation: '奶奶',
    age: 68,
    away: false,
    phone: '13800000001',
    bound: false,
  },
  {
    personId: 'pe_ma',
    name: '刘敏',
    role: 'guardian',
    relation: '妈妈',
    age: 35,
    away: true,
    phone: '13800000002',
    bound: true,
  },
];

const notices: Family['notices'] = [
  {
    noticeId: 'no_water',
    title: '防溺水提醒',
    body: '天冷塘边滑。别让孩子自己去水边。',
    personId: 'pe_nai',
    name: '陈桂芳',
    sentOn: '2026-11-18',
  },
  {
    noticeId: 'no_water',
    title: '防溺水提醒',
    body: '天冷塘边滑。别让孩子自己去水边。',
    personId: 'pe_ma',
    name: '刘敏',
    sentOn: '2026-11-18',
  },
];

/** An invented family for tests: two children, a grandmother at home, a mother who is away. */
export const aFamily = (more: Partial<Family> = {}): Family => ({
  householdId: 'hh_wang',
  label: '王家',
  village: '青杨村',
  lane: '三组',
  today: '2026-11-24',
  children: [
    { childId: 'ch_yu', name: '王小雨', age: 9, gender: 'female', school: '青杨小学', key: false },
    { childId: 'ch_chuan', name: '王小川', age: 6, gender: 'male', school: null, key: true },
  ],
  people: [...people],
  agreement: null,
  running: null,
  duties: [
    aDuty('weekly-contact', 'ch_yu', {
      valueKind: 'law',
      source: '未成年人保护法第二十三条',
      dueOn: '2026-11-23',
    }),
    aDuty('weekly-contact', 'ch_chuan', {
      valueKind: 'law',
      source: '未成年人保护法第二十三条',
      dueOn: '2026-11-23',
    }),
    aDuty('home-visit', 'ch_yu'),
    aDuty('home-visit', 'ch_chuan'),
    aDuty('director-contact', 'ch_yu', { taskId: null, dueOn: '2026-12-10' }),
    aDuty('director-contact', 'ch_chuan', { taskId: null, dueOn: '2026-12-10' }),
  ],
  reach: { rung: 'parent', quiet: [], toldApart: [], unreachable: [], stays: [] },
  notices: [...notices],
  words: [],
  followUps: [],
  lastVisits: [],
  events: [],
  ...more,
});

/** Request ids that a test can read: rq_1, rq_2 … */
export const countedIds = (): (() => string) => {
  let count = 0;
  return () => `rq_${(count += 1)}`;
};
