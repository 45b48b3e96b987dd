import type { ContactLine } from '../../../contracts/vocabulary/contact';
import type { Act, Confirming, Doing, Family, Left, Person, Village } from './shapes';

/*
 * Week 47 of 2026, in a county of its own: Wednesday 18 November, 09:00, to Thursday 26 November, 12:00.
 * Who lives where, whose phone rings for what, and what everybody does. What must follow from it is in `expected.ts`.
 * All names are invented.
 */

export const BEGINS = '2026-11-18T09:00:00+08:00';
export const ENDS = '2026-11-26T12:00:00+08:00';
export const COUNTY = { code: '990200', name: '清禾县' };

/** One township under each plan, with one village. One director looks after two of them. */
export const villages: readonly Village[] = [
  { key: 'donggang', name: '东港村', code: '990200001001', pack: 'putuo', director: 'zhou' },
  { key: 'zhuxi', name: '竹溪村', code: '990200002001', pack: 'shanghai', director: 'qian' },
  { key: 'shahe', name: '沙河村', code: '990200003001', pack: 'qidong', director: 'song' },
  { key: 'liulin', name: '柳林村', code: '990200004001', pack: 'heze', director: 'song' },
];

/** Left of a template, the same in our ledger and at WeChat unless WeChat's number is given too. */
const left = (ledger: number, wechat = ledger): Left => ({ ledger, wechat });

const person = (key: string, name: string, rest: Partial<Person> = {}): Person => ({
  key,
  name,
  phone: 'has a number',
  wechat: 'bound',
  left: {},
  ...rest,
});
/** A parent with WeChat and a number, who allows so many reminders. */
const parent = (key: string, name: string, reminders: Left): Person =>
  person(key, name, { left: { 'contact-reminder': reminders } });
/** A number, no WeChat: most grandparents. */
const carer = (key: string, name: string): Person => person(key, name, { wechat: 'none' });

export const directors: readonly Person[] = [
  person('zhou', '周小琴', { left: { 'director-digest': left(9) } }),
  // Allows no push: gets her morning by text message.
  person('qian', '钱秀英'),
  // Two pushes left, then text messages.
  person('song', '宋建国', { left: { 'director-digest': left(2) } }),
];

type Details = Partial<Family> & Pick<Family, 'children' | 'away'>;

/** A family, as it is unless its details say otherwise: nothing of the director's is due, and last week was confirmed. */
const family = (key: string, [label, village]: readonly [string, string], details: Details): Family => ({
  key,
  label,
  village,
  opened: '2026-08-31',
  awaySince: '2025-02-10',
  lastCall: '2026-11-10',
  lastVisit: '2026-10-20',
  agreement: 'in force',
  ...details,
});

export const families: readonly Family[] = [
  // Confirms on Wednesday. The month since the last call is over on the 24th.
  family('li', ['李家', 'donggang'], {
    children: [{ key: 'lichen', name: '李晨' }],
    away: [parent('li-ma', '李梅', left(1))],
    carer: carer('li-nai', '赵桂香'),
    lastCall: '2026-10-24',
  }),
  // Both parents away; the father confirms on Friday at noon. Three months since the last visit are over on 1 December.
  family('wang', ['王家', 'donggang'], {
    children: [{ key: 'wangle', name: '王乐' }],
    away: [parent('wang-ma', '罗燕', left(1)), parent('wang-ba', '王强', left(1))],
    carer: carer('wang-ye', '王有田'),
    lastVisit: '2026-09-01',
  }),
  // Siblings; for the younger one the talk with the caregiver stays open. One push left: Friday uses it.
  family('zhang', ['张家', 'donggang'], {
    children: [
      { key: 'zhangyu', name: '张雨' },
      { key: 'zhangqing', name: '张晴' },
    ],
    away: [parent('zhang-ma', '张慧', left(1))],
    carer: person('zhang-nai', '何秋菊'),
  }),
  // No push left, a number: Friday is silent, Sunday comes by text message.
  family('chen', ['陈家', 'donggang'], {
    children: [{ key: 'chenxi', name: '陈曦' }],
    away: [parent('chen-ma', '陈红', left(0))],
    carer: carer('chen-ye', '陈大山'),
  }),
  // Our ledger says two, WeChat says one: on Sunday WeChat answers 43101.
  family('zhao', ['赵家', 'donggang'], {
    children: [{ key: 'zhaoyu', name: '赵宇' }],
    away: [parent('zhao-ma', '赵丽', left(2, 1))],
    carer: carer('zhao-po', '林阿妹'),
  }),
  // The father has left WeChat: 40003.
  family('sun', ['孙家', 'donggang'], {
    children: [{ key: 'sunhao', name: '孙浩' }],
    away: [person('sun-ba', '孙建', { wechat: 'gone', left: { 'contact-reminder': left(2) } })],
    carer: carer('sun-nai', '孙阿婆'),
  }),
  // Two children; the mother gets both reminders and does not answer until the Wednesday after.
  family('wu', ['吴家', 'donggang'], {
    children: [
      { key: 'wutong', name: '吴桐' },
      { key: 'wuhua', name: '吴桦' },
    ],
    away: [parent('wu-ma', '吴芬', left(2))],
    carer: carer('wu-ye', '吴老根'),
  }),
  // Confirms by mistake on Thursday and takes it back on Friday morning.
  family('feng', ['冯家', 'donggang'], {
    children: [{ key: 'fengyi', name: '冯一' }],
    away: [parent('feng-ma', '冯珍', left(2))],
    carer: carer('feng-nai', '冯阿娘'),
  }),
  // In difficulty, with a disability, parents at home: Shanghai's key group, a call every 2 weeks, a visit a month.
  family('he', ['何家', 'zhuxi'], {
    children: [{ key: 'hemiao', name: '何苗', fact: 'child-disability' }],
    away: [],
    atHome: [parent('he-ma', '何静', left(3))],
    agreement: 'none',
    lastCall: '2026-11-12',
    lastVisit: '2026-10-30',
  }),
  // The grandfather says 打过了 for the child; the mother adds the talk with him on Sunday morning.
  family('zheng', ['郑家', 'zhuxi'], {
    children: [{ key: 'zhengan', name: '郑安' }],
    away: [parent('zheng-ma', '郑芳', left(1))],
    carer: person('zheng-ye', '郑德厚'),
  }),
  // Qidong: a visit every month, due on the 25th; nobody goes.
  family('zhu', ['朱家', 'shahe'], {
    children: [{ key: 'zhujie', name: '朱洁' }],
    away: [person('zhu-ma', '朱琳', { left: { 'contact-reminder': left(1), notice: left(1) } })],
    carer: carer('zhu-nai', '朱阿婆'),
    lastVisit: '2026-10-25',
  }),
  // The father has neither WeChat nor a number, the grandmother has both. The next visit is due on 10 December.
  family('qin', ['秦家', 'shahe'], {
    children: [{ key: 'qinyue', name: '秦月' }],
    away: [person('qin-ba', '秦刚', { wechat: 'none', phone: 'no number' })],
    carer: person('qin-nai', '秦翠花', { left: { notice: left(1) } }),
    lastVisit: '2026-11-10',
  }),
  // New in Heze, where the plan prints no numbers: no call or visit falls due. No agreement yet.
  family('hu', ['胡家', 'liulin'], {
    children: [{ key: 'hulan', name: '胡兰' }],
    away: [parent('hu-ma', '胡敏', left(1))],
    carer: carer('hu-ye', '胡大海'),
    opened: '2026-11-16',
    awaySince: '2026-11-15',
    agreement: 'none',
    lastCall: null,
    lastVisit: null,
  }),
];

const both = ['child', 'caregiver'] as const;

/** At this time of November 2026, this person … */
const on = (time: string, who: string, doing: Doing): Act => ({ at: `2026-11-${time}`, who, ...doing });
const confirms = (
  of: readonly string[],
  lines: readonly ContactLine[],
  rest: Partial<Confirming> = {},
): Doing => ({
  does: 'confirms week 47',
  of,
  lines,
  ...rest,
});
const takesBack = (what: string, because: string): Doing => ({ does: 'takes back', what, because });
const acknowledges: Doing = { does: 'acknowledges', topic: 'drowning' };
const visitAt = (of: string, as?: string): Doing => ({ does: 'visits', of: [of], as });

/** What everybody does, in order. Whoever is not named here does nothing. */
export const acts: readonly Act[] = [
  // Wednesday 18
  on('18 20:00', 'li-ma', confirms(['lichen'], both)),
  on('18 20:30', 'he-ma', confirms(['hemiao'], ['child'], { refusedWith: 'contact.notDue' })),
  on('18 21:00', 'zhu-ma', confirms(['zhujie'], both)),

  // Thursday 19: the director enters a visit at the wrong family and takes it back.
  on('19 16:00', 'zhou', visitAt('wangle', 'visit at the wrong family')),
  on('19 18:00', 'zhou', takesBack('visit at the wrong family', '记错了人家')),
  on('19 18:30', 'zheng-ye', confirms(['zhengan'], ['child'])),
  on('19 20:00', 'zhang-ma', confirms(['zhangyu', 'zhangqing'], ['child'])),
  on('19 20:01', 'zhang-ma', confirms(['zhangyu'], ['caregiver'])),
  on('19 21:00', 'feng-ma', confirms(['fengyi'], both, { as: 'slip of the finger' })),

  // Friday 20: a notice for Shahe; reminders at 19:30.
  on('20 07:40', 'feng-ma', takesBack('slip of the finger', '按错了，还没打')),
  on('20 10:00', 'song', { does: 'sends notice', topic: 'drowning', to: 'shahe' }),
  on('20 12:30', 'wang-ba', confirms(['wangle'], both)),
  on('20 15:00', 'zhou', { does: 'calls', of: ['lichen'], reaches: both }),
  on('20 21:30', 'zhu-ma', acknowledges),

  // Saturday 21
  on('21 09:00', 'qin-nai', acknowledges),
  on('21 09:05', 'qin-nai', confirms(['qinyue'], both)),
  on('21 15:00', 'qian', visitAt('hemiao')),
  on('21 19:00', 'hu-ma', confirms(['hulan'], both)),

  // Sunday 22: reminders at 19:30.
  on('22 10:00', 'zheng-ma', confirms(['zhengan'], ['caregiver'])),
  on('22 18:00', 'feng-ma', confirms(['fengyi'], both)),
  on('22 20:15', 'chen-ma', confirms(['chenxi'], both)),

  // Monday 23: the day of grace.
  on('23 12:00', 'zhao-ma', confirms(['zhaoyu'], both)),

  // Tuesday 24: what nobody has confirmed is the director's.
  on('24 10:30', 'zhou', { does: 'calls', of: ['sunhao'], reaches: both, hearsKept: both }),
  on('24 15:00', 'song', {
    does: 'acknowledges for',
    topic: 'drowning',
    person: 'zhu-nai',
    how: 'read-aloud-in-person',
    because: '眼睛看不清，念给她听了',
  }),
  on('24 15:20', 'song', {
    does: 'acknowledges for',
    topic: 'drowning',
    person: 'qin-ba',
    how: 'paper',
    because: '没有手机，托同乡带了纸条',
  }),
  on('24 21:00', 'zhang-nai', confirms(['zhangqing'], ['caregiver'])),

  // Wednesday 25
  on('25 20:00', 'wu-ma', confirms(['wutong', 'wuhua'], both)),
];
