import type { Agreement } from './presenter';

/** A test agreement of the Wang family, sent to its parties and signed by nobody. */
export function anAgreement(details: Partial<Agreement> = {}): Agreement {
  return {
    agreementId: 'ag_wang',
    version: 2,
    state: 'sent',
    content: {
      householdId: 'hh_wang',
      childIds: ['ch_yu', 'ch_chuan'],
      reason: 'work-away',
      caregiver: {
        personId: 'pe_chen',
        bars: [],
        fullCivilCapacity: true,
        factors: { character: '和气', family: '独门独院', health: '硬朗', bond: '很亲' },
        verifiedHow: '到家里看过，问过邻居',
      },
      views: [
        { childId: 'ch_yu', view: 'agrees', words: '愿意跟奶奶住' },
        { childId: 'ch_chuan', view: 'cannot-say-yet', reason: '年纪小' },
      ],
      living: { withCaregiver: true, unattendedAtTimes: false },
      term: { from: '2026-12-01', to: '2027-11-30' },
      weeklyContact: { child: '每周日晚上视频', caregiver: '每周通一次电话' },
      emergencies: [
        { name: '周晓琴', phone: '13800000003' },
        { name: '刘敏', phone: '13800000004' },
      ],
    },
    children: [
      { childId: 'ch_yu', name: '王小雨' },
      { childId: 'ch_chuan', name: '王小川' },
    ],
    parties: [
      { personId: 'pe_liu', name: '刘敏', party: 'guardian', signedAt: null, method: null },
      { personId: 'pe_wang', name: '王建军', party: 'guardian', signedAt: null, method: null },
      { personId: 'pe_chen', name: '陈桂芳', party: 'caregiver', signedAt: null, method: null },
    ],
    marks: [],
    digest: 'd1',
    inForceOn: null,
    ...details,
  };
}
