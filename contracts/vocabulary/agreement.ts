/** 未成年人保护法第二十二条: whoever has one of these may not be entrusted. */
export const caregiverBars = [
  'violent-or-sexual-offence',
  'drugs-alcohol-gambling',
  'neglected-duty',
  'otherwise-unfit',
] as const;

/** Lawful reasons for entrusting (第二十二条: 无正当理由的，不得委托). */
export const entrustmentReasons = ['work-away', 'in-custody', 'serious-illness', 'other'] as const;

/** The child's view on being cared for by this person (第十九、二十二条). */
export const childViews = ['agrees', 'disagrees', 'cannot-say-yet'] as const;

export const agreementStates = [
  'draft',
  'sent',
  'guardians-signed',
  'in-force',
  'ended',
  'superseded',
] as const;
export type AgreementState = (typeof agreementStates)[number];

/** How a signature was given: on the signer's own bound phone, or in person on the director's. */
export const signingMethods = ['own-phone', 'in-person'] as const;
export type SigningMethod = (typeof signingMethods)[number];

/** The village's mark beside an agreement; it gates nothing. 已知悉 / 现场见证 */
export const villageMarks = ['acknowledged', 'witnessed'] as const;
export type VillageMark = (typeof villageMarks)[number];
