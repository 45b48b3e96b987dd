import type { AgreementContent } from '../../contracts/agreement';
import { dayFrom } from '../../domain/calendar/calendar-day';
import type { Agreement } from '../../domain/care-file/care-file';
import { CHILD, GRANDMOTHER, MOTHER } from './cast';

const factors = { character: '为人和气', family: '同住一院', health: '能做农活', bond: '从小带大' };

/** The grandmother's screen: no bar, full capacity. */
export const aScreen = (
  spec: Partial<AgreementContent['caregiver']> = {},
): AgreementContent['caregiver'] => ({
  personId: GRANDMOTHER,
  bars: [],
  fullCivilCapacity: true,
  factors,
  verifiedHow: '当面核对并走访邻居',
  ...spec,
});

/** A complete text for one child of primary-school age who agrees, for a year from 2026-12-01. */
export const agreementContent = (spec: Partial<AgreementContent> = {}): AgreementContent => ({
  householdId: 'hh_household',
  childIds: [CHILD],
  reason: 'work-away',
  caregiver: aScreen(),
  views: [{ childId: CHILD, view: 'agrees', words: '愿意跟奶奶住' }],
  living: { withCaregiver: true, unattendedAtTimes: false },
  term: { from: '2026-12-01', to: '2027-11-30' },
  weeklyContact: { child: '周日晚上视频', caregiver: '周日晚上电话' },
  emergencies: [
    { name: '村委会', phone: '0530-5550100' },
    { name: '派出所', phone: '110' },
  ],
  ...spec,
});

/** An agreement between the mother and the grandmother: a draft, unless said otherwise. */
export const anAgreement = (spec: Partial<Agreement> = {}): Agreement => {
  const content = spec.content ?? agreementContent();
  return {
    id: 'ag_first',
    version: 1,
    state: 'draft',
    content,
    digest: null,
    termFrom: dayFrom(content.term.from),
    termTo: dayFrom(content.term.to),
    inForceOn: null,
    endedOn: null,
    childIds: content.childIds,
    parties: [
      { personId: MOTHER, party: 'guardian' },
      { personId: GRANDMOTHER, party: 'caregiver' },
    ],
    signatures: [],
    marks: [],
    ...spec,
  };
};

/** An agreement that both have signed, in force between two days. */
export const anAgreementInForce = (from: string, to: string, spec: Partial<Agreement> = {}): Agreement =>
  anAgreement({
    state: 'in-force',
    digest: 'digest-1',
    content: agreementContent({ term: { from, to }, childIds: [...(spec.childIds ?? [CHILD])] }),
    inForceOn: dayFrom(from),
    signatures: [
      { version: 1, personId: MOTHER, method: 'own-phone' },
      { version: 1, personId: GRANDMOTHER, method: 'in-person' },
    ],
    ...spec,
  });
