/** 未成年人保护法第二十二条: whoever has one of these may not be entrusted. */
export const caregiverBars = [
  'violent-or-sexual-offence',
  'drugs-alcohol-gambling',
  'neglected-duty',
  'otherwise-unfit',
] as const;

/** Facts about a caregiver that only warn (law-and-forms §8.3); age comes from the file. */
export const caregiverConditions = ['illness', 'disability'] as const;

/** Lawful reasons for entrusting (第二十二条: 无正当理由的，不得委托). */
export const entrustmentReasons = ['work-away', 'in-custody', 'serious-illness', 'other'] as const;

/** Who is away: both guardians, or one while the other is unable (2016 registration form; art. 22). */
export const departures = ['both-away', 'one-away-other-unable'] as const;

/** The child's view on being cared for by this person (第十九、二十二条). */
export const childViews = ['agrees', 'disagrees', 'cannot-say-yet'] as const;

/** How a child was heard. */
export const hearingWays = ['in-person', 'video', 'in-writing', 'told-by-another'] as const;

export const agreementStates = [
  'draft',
  'sent',
  'guardians-signed',
  /** A party said no; the director writes a further version or lets it rest. */
  'declined',
  'in-force',
  'ended',
  'superseded',
] as const;
export type AgreementState = (typeof agreementStates)[number];

/** States in which an agreement is on its way and may still be rewritten. */
export const openAgreementStates = ['draft', 'sent', 'guardians-signed', 'declined'] as const;

/** Why an agreement ended. Being followed by another is `superseded`, a state of its own. */
export const agreementEndings = [
  'guardian-returned',
  'caregiver-unfit',
  'child-wish',
  'guardian-wish',
  'caregiver-wish',
  'expired',
] as const;
export type AgreementEnding = (typeof agreementEndings)[number];

/**
 * How a signature was given: on the signer's own bound phone, in person on the director's, with ink on paper, or at the
 * signing service of that name.
 */
export const signingMethods = ['own-phone', 'in-person', 'paper', 'tencent-ess'] as const;
export type SigningMethod = (typeof signingMethods)[number];

/** The village's mark beside an agreement; it gates nothing. 已知悉 / 现场见证 */
export const villageMarks = ['acknowledged', 'witnessed'] as const;
export type VillageMark = (typeof villageMarks)[number];

/** Who looks after the children for the time being. */
export const temporaryCarers = ['village', 'civil-affairs', 'relative'] as const;

/** Whom the guardians told in writing (第二十三条): the school or kindergarten, the village committee of residence. */
export const receiptTargets = ['school', 'village'] as const;
export type ReceiptTarget = (typeof receiptTargets)[number];

/** The articles of the printed text, in order. */
export const agreementArticles = [
  'parties',
  'children',
  'guardianship',
  'guardian-duties',
  'caregiver-duties',
  'village',
  'living',
  'screening',
  'money',
  'emergencies',
  'medical',
  'change-and-end',
  'signing',
] as const;
export type AgreementArticle = (typeof agreementArticles)[number];

/** What the evidence trail of an agreement tells, in the order in which it usually happens. */
export const agreementEventKinds = [
  'created',
  'sent',
  'delivered',
  'opened',
  'read',
  'code-verified',
  'signed',
  'declined',
  'witnessed',
  'marked',
  'notice-given',
  'paper-filed',
  /** A signing at a service outside came to an end of its own: signed, expired, cancelled … */
  'signing-flow',
  /** Somebody signed at a service outside, and it brings nothing into force: another version, or a rule that no longer holds. */
  'not-counted',
  /** The service's own signed file was fetched and stored. */
  'signed-file-kept',
  'ended',
  'superseded',
  'renewed',
] as const;
export type AgreementEventKind = (typeof agreementEventKinds)[number];

/** How it was made sure whose signature it is; stored with the signature. */
export const signingIdentities = [
  'bound-account',
  'phone-code',
  'witnessed-by-director',
  'paper-checked-by-director',
  /** The service made sure, by its own real-name check. */
  'e-sign-service',
] as const;
export type SigningIdentity = (typeof signingIdentities)[number];

/** What a director compares on a signed paper with the text that was sent; all of it, or it is not filed. */
export const paperChecks = ['parties', 'children', 'term', 'signatures', 'date'] as const;
export type PaperCheck = (typeof paperChecks)[number];

/** Which agreements count for the plan's 100 %: any in force, or only those whose signed paper is filed. */
export const agreementCountings = ['electronic-or-paper', 'paper'] as const;
