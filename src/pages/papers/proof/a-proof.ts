import type { Proof } from './presenter';

type Party = Proof['parties'][number];

const aParty = (name: string, of: Party['party'], more: Partial<Party> = {}): Party => ({
  personId: `pe_${name}`,
  name,
  party: of,
  signedAt: '2026-11-18T20:10:00+08:00',
  method: 'own-phone',
  witness: null,
  ...more,
});

/** A test proof of the Wang family's agreement: in force, signed by the mother far away and the grandmother in person. */
export const aProof = (more: Partial<Proof> = {}): Proof => ({
  agreementId: 'ag_aaaabbbbcccc',
  title: '委托照护协议书',
  village: '青杨村',
  version: 2,
  state: 'in-force',
  term: { from: '2026-12-01', to: '2027-11-30' },
  inForceOn: '2026-12-01',
  endedOn: null,
  children: ['王小雨', '王小川'],
  parties: [
    aParty('刘敏', 'guardian'),
    aParty('陈桂芳', 'caregiver', {
      signedAt: '2026-11-19T10:05:00+08:00',
      method: 'in-person',
      witness: '周晓琴',
    }),
  ],
  marks: [{ mark: 'witnessed', at: '2026-11-19T10:10:00+08:00' }],
  digest: `c0ffee12${'0'.repeat(56)}`,
  sm3: 's',
  checkNumber: 'AAAA-BBBB-CCCC-2-C0FFEE12',
  versions: [
    { version: 2, digest: `c0ffee12${'0'.repeat(56)}`, sentAt: '2026-11-17T09:00:00+08:00' },
    { version: 1, digest: `0ddba115${'0'.repeat(56)}`, sentAt: '2026-11-16T09:00:00+08:00' },
  ],
  events: [
    { at: '2026-11-17T09:00:00+08:00', kind: 'sent', who: '周晓琴' },
    { at: '2026-11-18T20:10:00+08:00', kind: 'signed', who: '刘敏' },
    { at: '2026-11-20T00:10:00+08:00', kind: 'renewed', who: null },
  ],
  lines: 9,
  paper: null,
  chain: [],
  ...more,
});
