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
    reason: 'work-away',
    caregiver: {
      personId: 'pe_陈桂芳',
      bars: [],
      fullCivilCapacity: true,
      factors: { character: '好', family: '好', health: '好', bond: '好' },
      verifiedHow: '走访',
    },
    views: [],
    living: { withCaregiver: true, unattendedAtTimes: false },
    term: { from: '2026-12-01', to: '2027-11-30' },
    weeklyContact: { child: '每周日视频', caregiver: '每周三电话' },
    emergencies: [
      { name: '刘敏', phone: '13800000002' },
      { name: '村委会', phone: '0555-000000' },
    ],
  },
  children: [
    { childId: 'ch_yu', name: '王小雨' },
    { childId: 'ch_chuan', name: '王小川' },
  ],
  parties: [party('刘敏', 'guardian'), party('王建军', 'guardian'), party('陈桂芳', 'caregiver')],
  marks: [],
  digest: 'd',
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
