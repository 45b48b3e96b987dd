import * as z from 'zod/mini';
import {
  caregiverBars,
  caregiverConditions,
  childViews,
  departures,
  entrustmentReasons,
  hearingWays,
} from './vocabulary/agreement';
import { childId, day, householdId, personId, text } from './vocabulary/values';

/** The caregiver screen of 未成年人保护法第二十二条, and how the director verified it. */
const caregiverScreen = z.object({
  personId,
  /** Statutory bars found; any one refuses the person. */
  bars: z.array(z.enum(caregiverBars)),
  /** The caregiver has said that none of the four bars applies. */
  declared: z.boolean(),
  fullCivilCapacity: z.boolean(),
  /** 民法典第十八条: a 16–17-year-old who lives mainly on the own income; only with the director's check. */
  ownIncome: z.optional(z.object({ stated: z.boolean(), checkedByDirector: z.boolean() })),
  /** The four factors of art. 22, weighed in words. */
  factors: z.object({ character: text(200), family: text(200), health: text(200), bond: text(200) }),
  /** They warn, they never block. */
  conditions: z.array(z.enum(caregiverConditions)),
  verifiedHow: text(200),
  verifiedOn: day,
});

/** The child's views (art. 19, 22): required from 8; below, a reason may stand for them. */
const childView = z.object({
  childId,
  view: z.enum(childViews),
  how: z.enum(hearingWays),
  words: z.optional(text(300)),
  /** Why a child below 8 can't say yet. */
  reason: z.optional(text(200)),
  /** After a disagreement: what the director explained, and that the child was heard again. */
  explained: z.optional(text(300)),
});

/** What the caregiver must know about a child to look after it. */
const childCare = z.object({
  childId,
  health: text(200),
  /** Medicines and allergies; left out where there are none. */
  medicine: z.optional(text(200)),
  schooling: text(100),
  boards: z.boolean(),
});

/** One group of fields each, as the form asks them and the text prints them (law-and-forms §2.2). */
export const agreementContent = z.object({
  householdId,
  childIds: z.array(childId).check(z.minLength(1), z.maxLength(8)),
  children: z.array(childCare),
  departure: z.object({
    kind: z.enum(departures),
    /** Why the guardian who stays is unable; needed with `one-away-other-unable`. */
    otherUnable: z.optional(text(200)),
    leavingOn: day,
    /** The day on which the caregiver was decided: Heze (item 6) asks for it before leaving. */
    decidedOn: day,
  }),
  /** `note` is needed with `other`. */
  reason: z.object({ kind: z.enum(entrustmentReasons), note: z.optional(text(200)) }),
  caregiver: caregiverScreen,
  views: z.array(childView),
  /** Art. 21: nobody below 8 unattended, nobody below 16 living alone. */
  living: z.object({ withCaregiver: z.boolean(), unattendedAtTimes: z.boolean() }),
  term: z.object({ from: day, to: day }),
  weeklyContact: z.object({ child: text(60), caregiver: text(60), visitsHome: text(100) }),
  money: z.object({ amount: text(60), how: text(60) }),
  emergencies: z
    .array(z.object({ name: text(20), phone: z.string().check(z.regex(/^[\d-]{3,20}$/)) }))
    .check(z.minLength(2), z.maxLength(5)),
  medical: z.object({ scope: text(200), costs: text(100), nearby: z.optional(text(60)) }),
  /** Who looks after the children when this ends, until somebody is found. */
  handover: text(200),
  place: text(60),
  copies: z.int().check(z.minimum(3), z.maximum(9)),
  remarks: z.optional(text(500)),
});
export type AgreementContent = z.infer<typeof agreementContent>;

/** A draft may have any of the groups; which household and which children is known from the start. */
export const agreementDraft = z.extend(z.partial(agreementContent), {
  householdId: agreementContent.shape.householdId,
  childIds: agreementContent.shape.childIds,
});
export type AgreementDraft = z.infer<typeof agreementDraft>;

/** The groups that a draft may still lack. */
export const contentGroups = [
  'children',
  'departure',
  'reason',
  'caregiver',
  'views',
  'living',
  'term',
  'weeklyContact',
  'money',
  'emergencies',
  'medical',
  'handover',
  'place',
  'copies',
] as const satisfies readonly (keyof AgreementContent)[];
export type ContentGroup = (typeof contentGroups)[number];
