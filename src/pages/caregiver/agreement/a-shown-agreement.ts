import type { Shown } from './sentences';

/** For tests: signed by the mother, waiting for the grandmother. */
export const aShownAgreement = (spec: Partial<Shown> = {}): Shown => ({
  agreementId: 'ag_first',
  version: 2,
  state: 'guardians-signed',
  content: {
    householdId: 'hh_wang',
    childIds: ['ch_xiaoyu'],
    reason: 'work-away',
    caregiver: {
      personId: 'pe_chen',
      bars: [],
      fullCivilCapacity: true,
      factors: { character: '为人和气', family: '同住一院', health: '能做农活', bond: '从小带大' },
      verifiedHow: '到家里看过',
    },
    views: [{ childId: 'ch_xiaoyu', view: 'agrees', words: '愿意跟奶奶住' }],
    living: { withCaregiver: true, unattendedAtTimes: false },
    term: { from: '2026-12-01', to: '2027-11-30' },
    weeklyContact: { child: '周日晚上视频', caregiver: '周日晚上电话' },
    emergencies: [
      { name: '周晓琴', phone: '19900001015' },
      { name: '派出所', phone: '110' },
    ],
  },
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
  inForceOn: null,
  ...spec,
});
