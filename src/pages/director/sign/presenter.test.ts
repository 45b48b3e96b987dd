import { describe, expect, test } from '@jest/globals';
import {
  type Agreement,
  missingOf,
  onlySigner,
  presentDone,
  presentSigning,
  presentSummary,
} from './presenter';

const today = '2026-11-24';

const party = (name: string, of: 'guardian' | 'caregiver', signedAt: string | null = null) => ({
  personId: `pe_${name}`,
  name,
  party: of,
  signedAt,
  method: signedAt === null ? null : ('own-phone' as const),
});

const agreement = (more: Partial<Agreement> = {}): Agreement => ({
  agreementId: 'ag_1',
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
      factors: { character: '好', family: '好', health: '好', bond: '好' },
      verifiedHow: '走访',
    },
    views: [],
    living: { withCaregiver: true, unattendedAtTimes: false },
    term: { from: '2026-12-01', to: '2027-11-30' },
    weeklyContact: { child: '每周日视频', caregiver: '每周三电话', visitsHome: '过年回来' },
    emergencies: [
      { name: '刘敏', phone: '13800000002' },
      { name: '村委会', phone: '0555-000000' },
    ],
    money: { amount: '每月 800 元', how: '微信转账' },
    medical: { scope: '可以带孩子看病。', costs: '父母出。' },
    handover: '孩子的姑姑先接过去。',
    place: '青杨村',
    copies: 4,
  },
  text: {
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
  },
  children: [
    { childId: 'ch_yu', name: '王小雨' },
    { childId: 'ch_chuan', name: '王小川' },
  ],
  parties: [party('刘敏', 'guardian'), party('王建军', 'guardian'), party('陈桂芳', 'caregiver')],
  marks: [],
  digest: 'd',
  sm3: 's',
  inForceOn: null,
  ...more,
});

describe('signing in person', () => {
  test('is the guardians’ turn first, the caregiver’s after all of them', () => {
    const half = agreement({
      parties: [
        party('刘敏', 'guardian', '2026-11-20'),
        party('王建军', 'guardian'),
        party('陈桂芳', 'caregiver'),
      ],
    });
    const guardians = agreement({
      state: 'guardians-signed',
      parties: [party('刘敏', 'guardian', '2026-11-20'), party('陈桂芳', 'caregiver')],
    });
    const names = (of: Agreement) => {
      const signing = presentSigning(of);
      return signing.kind === 'open' ? signing.signers.map(({ name }) => name) : signing.title;
    };

    expect(names(agreement())).toEqual(['刘敏', '王建军']);
    expect(names(half)).toEqual(['王建军']);
    expect(names(guardians)).toEqual(['陈桂芳']);
    expect(onlySigner(guardians)?.name).toBe('陈桂芳');
    expect(onlySigner(agreement())).toBeUndefined();
  });

  test('is closed while it is a draft, and when nobody’s signature is missing', () => {
    expect(presentSigning(agreement({ state: 'draft' }))).toMatchObject({
      kind: 'closed',
      title: '还不能签',
    });
    expect(
      presentSigning(agreement({ state: 'in-force', parties: [party('刘敏', 'guardian', '2026-11-20')] })),
    ).toMatchObject({ kind: 'closed', title: '都签好了' });
  });

  test('reads the agreement out in sentences, the guardian’s standing among them', () => {
    const sentences = presentSummary(agreement(), today);

    expect(sentences[0]).toBe('刘敏、王建军请陈桂芳照护王小雨、王小川。');
    expect(sentences[1]).toBe('从 12月1日 到 2027年11月30日。');
    expect(sentences).toContain('孩子的监护人还是刘敏、王建军，不会换人。');
    expect(sentences).toContain('父母每周和孩子联系：每周日视频；和照护人联系：每周三电话。');
  });

  test('needs a name and an answer about signing on a phone', () => {
    expect(missingOf(null, undefined)).toEqual(['选愿不愿意', '写名字']);
    expect(missingOf('M0 0L9 9', 'yes')).toEqual([]);
  });

  test('says from when it holds, or for whom it waits', () => {
    expect(presentDone({ state: 'in-force', inForceOn: '2026-12-01' }, today)).toContain('12月1日起生效');
    expect(presentDone({ state: 'guardians-signed', inForceOn: null }, today)).toContain('还等别的人签');
  });
});
