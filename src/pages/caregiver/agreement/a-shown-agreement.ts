import type { Shown } from './sentences';

const text: Shown['text'] = {
  wording: 'chongqing-2',
  title: '委托照护协议书',
  summary: [{ title: '照护谁，多久', text: '王小雨，2026年12月1日 到 2027年11月30日' }],
  articles: [
    {
      article: 'parties',
      number: '第一条',
      title: '谁委托谁',
      clauses: ['委托人：刘敏、王建军，是孩子的监护人。', '被委托照护人：陈桂芳（奶奶）。'],
      source: '未成年人保护法第二十二条',
    },
    {
      article: 'guardian-duties',
      number: '第四条',
      title: '父母（委托人）要做到',
      clauses: ['每周至少和孩子联系一次。约好：每周日晚上视频。'],
      source: '未成年人保护法第二十三条',
    },
  ],
};

/** For tests: signed by the mother, waiting for the grandmother. */
export const aShownAgreement = (spec: Partial<Shown> = {}): Shown => ({
  agreementId: 'ag_first',
  version: 2,
  state: 'guardians-signed',
  content: {
    householdId: 'hh_wang',
    childIds: ['ch_xiaoyu'],
    children: [{ childId: 'ch_xiaoyu', health: '好', schooling: '村小学', boards: false }],
    departure: { kind: 'both-away', leavingOn: '2026-12-01', decidedOn: '2026-11-20' },
    reason: { kind: 'work-away' },
    caregiver: {
      personId: 'pe_chen',
      bars: [],
      declared: true,
      conditions: [],
      verifiedOn: '2026-11-19',
      fullCivilCapacity: true,
      factors: { character: '为人和气', family: '同住一院', health: '能做农活', bond: '从小带大' },
      verifiedHow: '到家里看过',
    },
    views: [{ childId: 'ch_xiaoyu', view: 'agrees', how: 'in-person', words: '愿意跟奶奶住' }],
    living: { withCaregiver: true, unattendedAtTimes: false },
    term: { from: '2026-12-01', to: '2027-11-30' },
    weeklyContact: { child: '周日晚上视频', caregiver: '周日晚上电话', visitsHome: '过年回来' },
    emergencies: [
      { name: '周晓琴', phone: '19900001015' },
      { name: '派出所', phone: '110' },
    ],
    money: { amount: '每月 800 元', how: '微信转账' },
    medical: { scope: '可以带孩子看病。', costs: '父母出。' },
    handover: '孩子的姑姑先接过去。',
    place: '青杨村',
    copies: 4,
  },
  text,
  children: [{ childId: 'ch_xiaoyu', name: '王小雨' }],
  parties: [
    {
      personId: 'pe_liu',
      name: '刘敏',
      party: 'guardian',
      signedAt: '2026-11-20T20:10:00+08:00',
      method: 'own-phone',
    },
    { personId: 'pe_chen', name: '陈桂芳', party: 'caregiver', signedAt: null, method: null },
  ],
  marks: [],
  digest: 'digest-2',
  sm3: 's',
  inForceOn: null,
  paperFiledOn: null,
  signedWith: 'own',
  signingFlow: null,
  ...spec,
});
