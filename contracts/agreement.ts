import * as z from 'zod/mini';
import { defineOperation } from './operation';
import {
  agreementStates,
  caregiverBars,
  childViews,
  entrustmentReasons,
  signingMethods,
  villageMarks,
} from './vocabulary/agreement';
import { agreementId, childId, day, householdId, instant, personId, text } from './vocabulary/values';

/** The caregiver screen of 未成年人保护法第二十二条, and how the director verified it. */
export const caregiverScreen = z.object({
  personId,
  /** Statutory bars found; any one refuses the person. */
  bars: z.array(z.enum(caregiverBars)),
  fullCivilCapacity: z.boolean(),
  /** 民法典第十八条: a 16–17-year-old who lives mainly on the own income; only with the director's check. */
  ownIncome: z.optional(z.object({ stated: z.boolean(), checkedByDirector: z.boolean() })),
  /** The four factors of art. 22, weighed in words. */
  factors: z.object({ character: text(200), family: text(200), health: text(200), bond: text(200) }),
  verifiedHow: text(200),
});

/** The child's views (art. 19, 22): required from 8; below, a reason may stand for them. */
export const childView = z.object({
  childId,
  view: z.enum(childViews),
  words: z.optional(text(300)),
  /** Why a child below 8 can't say yet. */
  reason: z.optional(text(200)),
  /** After a disagreement: what the director explained, and that the child was heard again. */
  explained: z.optional(text(300)),
});

const content = z.object({
  householdId,
  childIds: z.array(childId).check(z.minLength(1), z.maxLength(8)),
  reason: z.enum(entrustmentReasons),
  reasonNote: z.optional(text(200)),
  caregiver: caregiverScreen,
  views: z.array(childView),
  /** Art. 21: nobody below 8 unattended, nobody below 16 living alone. */
  living: z.object({ withCaregiver: z.boolean(), unattendedAtTimes: z.boolean() }),
  term: z.object({ from: day, to: day }),
  weeklyContact: z.object({ child: text(60), caregiver: text(60) }),
  emergencies: z
    .array(z.object({ name: text(20), phone: z.string().check(z.regex(/^[\d-]{3,20}$/)) }))
    .check(z.minLength(2), z.maxLength(5)),
});

export type AgreementContent = z.infer<typeof content>;
export const agreementContent = content;

const draftRefusals = [
  'record.notFound',
  'agreement.caregiverBarred',
  'agreement.caregiverNoCapacity',
  'agreement.caregiverUnder16',
  'agreement.caregiverIncomeUnproven',
  'agreement.childUnattended',
  'agreement.childAlone',
  'agreement.termInvalid',
] as const;

export const draftAgreement = defineOperation({
  name: 'agreement.draft',
  summary: "Writes or rewrites a household's draft; says what is still missing before it can be sent.",
  actors: ['director'],
  input: z.object({ content, agreementId: z.optional(agreementId) }),
  output: z.object({
    agreementId,
    version: z.int(),
    missing: z.array(z.enum(['views'])),
    /** Facts that only warn: age ≥ 70 and the like. */
    warnings: z.array(z.enum(['caregiver-old'])),
  }),
  refusals: [...draftRefusals, 'agreement.wrongState'],
});

export const sendAgreement = defineOperation({
  name: 'agreement.send',
  summary: 'Sends a complete draft to its parties for signing.',
  actors: ['director'],
  input: z.object({ agreementId, version: z.int() }),
  output: z.object({ state: z.enum(agreementStates), digest: z.string() }),
  refusals: [
    'agreement.notFound',
    'agreement.versionChanged',
    'agreement.wrongState',
    'agreement.viewsMissing',
    'agreement.viewsDisagree',
  ],
});

const partyView = z.object({
  personId,
  name: z.string(),
  party: z.enum(['guardian', 'caregiver']),
  signedAt: z.nullable(instant),
  method: z.nullable(z.enum(signingMethods)),
});

export const showAgreement = defineOperation({
  name: 'agreement.show',
  summary: 'One agreement as its parties read it: text, digest, who has signed, the village mark.',
  actors: ['guardian', 'caregiver', 'director', 'supervisor', 'county'],
  input: z.object({ agreementId }),
  output: z.object({
    agreementId,
    version: z.int(),
    state: z.enum(agreementStates),
    content,
    children: z.array(z.object({ childId, name: z.string() })),
    parties: z.array(partyView),
    marks: z.array(z.object({ mark: z.enum(villageMarks), at: instant })),
    digest: z.nullable(z.string()),
    inForceOn: z.nullable(day),
  }),
  refusals: ['agreement.notFound'],
  reads: true,
});

export const signAgreement = defineOperation({
  name: 'agreement.sign',
  summary:
    'One signature: guardians first, the caregiver last; on the own phone, or in person on the director’s.',
  actors: ['guardian', 'caregiver', 'director'],
  input: z.object({
    agreementId,
    version: z.int(),
    digest: z.string(),
    method: z.enum(signingMethods),
    /** Whose signature it is, when the director's phone is used. */
    signer: z.optional(personId),
    /** The drawn signature as an SVG path in a 300 × 120 box. */
    drawing: z.string().check(z.minLength(10), z.maxLength(20_000), z.regex(/^[MLQCZmlqcz0-9 .,-]+$/)),
    /** Explicit consent to signing in this form (电子签名法第十三条末款). */
    consent: z.boolean(),
  }),
  output: z.object({ state: z.enum(agreementStates), inForceOn: z.nullable(day) }),
  refusals: [
    'agreement.notFound',
    'agreement.versionChanged',
    'agreement.wrongState',
    'agreement.outOfOrder',
    'agreement.alreadySigned',
    'agreement.notParty',
    'agreement.consentMissing',
    'agreement.viewsMissing',
    'agreement.viewsDisagree',
  ],
});

export const markAgreement = defineOperation({
  name: 'agreement.mark',
  summary: "The village's mark beside an agreement: 已知悉, or 现场见证 where somebody was truly present.",
  actors: ['director'],
  input: z.object({ agreementId, mark: z.enum(villageMarks), place: z.optional(text(60)) }),
  output: z.object({ marks: z.array(z.object({ mark: z.enum(villageMarks), at: instant })) }),
  refusals: ['agreement.notFound', 'agreement.wrongState'],
});
