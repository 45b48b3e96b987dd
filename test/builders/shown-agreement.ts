import type { showAgreement } from '../../contracts/agreement';
import type { OutputOf } from '../../contracts/operation';

type Shown = OutputOf<typeof showAgreement>;
type Party = Shown['parties'][number];

/** A party of a shown agreement; signed on the own phone, or not yet. */
export const aParty = (name: string, of: Party['party'], signedAt: string | null = null): Party => ({
  personId: `pe_${name}`,
  name,
  party: of,
  signedAt,
  method: signedAt === null ? null : 'own-phone',
});

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

/** A test agreement of the Wang family as `agreement.show` tells it: sent to its parties and signed by nobody. */
export const aShownAgreement = (details: Partial<Shown> = {}): Shown => ({
  today: '2026-11-20',
  agreementId: 'ag_wang',
  version: 2,
  state: 'sent',
  content: {
    householdId: 'hh_wang',
    childIds: ['ch_yu', 'ch_chuan'],
    children: [{ childId: 'ch_yu', health: '好', schooling: '村小学', boards: false }],
    departure: { kind: 'both-away', leavingOn: '2026-12-01', decidedOn: '2026-11-20' },
    reason: { kind: 'work-away' },
    caregiver: {
      personId: 'pe_陈桂芳',
      bars: [],
      declared: true,
      conditions: [],
      verifiedOn: '2026-11-19',
      fullCivilCapacity: true,
      factors: { character: '和气', family: '独门独院', health: '能做农活', bond: '很亲' },
      verifiedHow: '到家里看过，问过邻居',
    },
    views: [
      { childId: 'ch_yu', view: 'agrees', how: 'in-person', words: '愿意跟奶奶住' },
      { childId: 'ch_chuan', view: 'cannot-say-yet', how: 'in-person', reason: '年纪小' },
    ],
    living: { withCaregiver: true, unattendedAtTimes: false },
    term: { from: '2026-12-01', to: '2027-11-30' },
    weeklyContact: { child: '每周日晚上视频', caregiver: '每周三电话', visitsHome: '过年回来' },
    emergencies: [
      { name: '周晓琴', phone: '13800000003' },
      { name: '派出所', phone: '110' },
    ],
    money: { amount: '每月 800 元', how: '微信转账' },
    medical: { scope: '可以带孩子看病。', costs: '父母出。' },
    handover: '孩子的姑姑先接过去。',
    place: '青杨村',
    copies: 4,
  },
  text,
  children: [
    { childId: 'ch_yu', name: '王小雨' },
    { childId: 'ch_chuan', name: '王小川' },
  ],
  parties: [aParty('刘敏', 'guardian'), aParty('王建军', 'guardian'), aParty('陈桂芳', 'caregiver')],
  marks: [],
  digest: 'd1',
  sm3: 's',
  inForceOn: null,
  paperFiledOn: null,
  signedWith: 'own',
  signingFlow: null,
  ...details,
});

/** The same with one parent and one child, signed by the mother: the caregiver's turn. */
export const aCaregiversTurn = (details: Partial<Shown> = {}): Shown => {
  const shown = aShownAgreement();
  return {
    ...shown,
    state: 'guardians-signed',
    content: { ...shown.content, views: shown.content.views.slice(0, 1) },
    children: shown.children.slice(0, 1),
    parties: [aParty('刘敏', 'guardian', '2026-11-20T20:10:00+08:00'), aParty('陈桂芳', 'caregiver')],
    ...details,
  };
};
