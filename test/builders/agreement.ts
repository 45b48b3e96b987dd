import type { AgreementContent } from '../../contracts/agreement-content';
import { dayFrom } from '../../domain/calendar/calendar-day';
import type { Agreement } from '../../domain/care-file/agreement-facts';
import { CHILD, GRANDMOTHER, MOTHER } from './cast';

const factors = { character: '为人和气', family: '同住一院', health: '能做农活', bond: '从小带大' };

/** The grandmother's screen: no bar, full capacity. */
export const aScreen = (
  spec: Partial<AgreementContent['caregiver']> = {},
): AgreementContent['caregiver'] => ({
  personId: GRANDMOTHER,
  bars: [],
  declared: true,
  fullCivilCapacity: true,
  factors,
  conditions: [],
  verifiedHow: '当面核对并走访邻居',
  verifiedOn: '2026-08-30',
  ...spec,
});

/** A complete text for one child of primary-school age who agrees, for a year from 2026-12-01. */
export const agreementContent = (spec: Partial<AgreementContent> = {}): AgreementContent => ({
  householdId: 'hh_household',
  childIds: [CHILD],
  children: [{ childId: CHILD, health: '好', schooling: '村小学三年级', boards: false }],
  departure: { kind: 'both-away', leavingOn: '2026-09-01', decidedOn: '2026-08-28' },
  reason: { kind: 'work-away' },
  caregiver: aScreen(),
  views: [{ childId: CHILD, view: 'agrees', how: 'in-person', words: '愿意跟奶奶住' }],
  living: { withCaregiver: true, unattendedAtTimes: false },
  term: { from: '2026-12-01', to: '2027-11-30' },
  weeklyContact: { child: '周日晚上视频', caregiver: '周日晚上电话', visitsHome: '春节和暑假各回来一次' },
  money: { amount: '每月 800 元', how: '每月一号微信转给照护人' },
  emergencies: [
    { name: '村委会', phone: '0530-5550100' },
    { name: '派出所', phone: '110' },
  ],
  medical: { scope: '可以带孩子看病、打针、做检查。', costs: '父母出，照护人先垫。', nearby: '镇卫生院' },
  handover: '孩子的姨妈先接过去住。',
  place: '村委会',
  copies: 4,
  ...spec,
});

/** An agreement between the mother and the grandmother: a draft, unless said otherwise. */
export const anAgreement = (spec: Partial<Agreement> = {}): Agreement => {
  const content = spec.content ?? agreementContent();
  const term = content.term ?? agreementContent().term;
  return {
    id: 'ag_first',
    version: 1,
    state: 'draft',
    content,
    digest: null,
    sentOn: dayFrom('2026-11-01'),
    termFrom: dayFrom(term.from),
    termTo: dayFrom(term.to),
    inForceOn: null,
    endedOn: null,
    endedWhy: null,
    declined: null,
    renews: null,
    findingId: null,
    signedWith: 'own',
    flows: [],
    paperFiledOn: null,
    receipts: [],
    childIds: content.childIds,
    parties: [
      { personId: MOTHER, party: 'guardian' },
      { personId: GRANDMOTHER, party: 'caregiver' },
    ],
    signatures: [],
    marks: [],
    readings: [],
    trailSeq: 0,
    trailHead: '',
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
