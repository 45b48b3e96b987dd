import * as z from 'zod/mini';
import { agreementContent, agreementDraft, contentGroups } from './agreement-content';
import { defineOperation } from './operation';
import { agreementArticles, agreementStates, signingMethods, villageMarks } from './vocabulary/agreement';
import { signingFlowStates, signingProviders } from './vocabulary/e-sign';
import {
  agreementId,
  childId,
  day,
  householdId,
  instant,
  personId,
  signingCode,
  text,
} from './vocabulary/values';

/** The text that is signed, whole: fixed when the agreement is sent, whatever wording comes later. */
export const agreementText = z.object({
  /** Which wording it was made from: `national-2`, `heze-2`. */
  wording: z.string(),
  title: z.string(),
  /** 一页看懂: what a person must know before reading on. */
  summary: z.array(z.object({ title: z.string(), text: z.string() })),
  articles: z.array(
    z.object({
      article: z.enum(agreementArticles),
      number: z.string(),
      title: z.string(),
      clauses: z.array(z.string()),
      /** The law its clauses rest on. */
      source: z.nullable(z.string()),
    }),
  ),
});
export type AgreementText = z.infer<typeof agreementText>;

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

/** Facts that only warn; none of them ever blocks. */
export const draftWarnings = [
  'caregiver-old',
  'caregiver-ill',
  'caregiver-disabled',
  /** Looks after children of other households too. */
  'caregiver-of-others',
  /** The caregiver was decided only after the guardian had left (Heze, item 6: before). */
  'decided-after-leaving',
] as const;

export const draftAgreement = defineOperation({
  name: 'agreement.draft',
  summary: "Writes or rewrites a household's draft; says what is still missing before it can be sent.",
  actors: ['director'],
  input: z.object({ content: agreementDraft, agreementId: z.optional(agreementId) }),
  output: z.object({
    agreementId,
    version: z.int(),
    missing: z.array(z.enum(contentGroups)),
    warnings: z.array(z.enum(draftWarnings)),
  }),
  refusals: [...draftRefusals, 'agreement.wrongState'],
});

export const openDraft = defineOperation({
  name: 'agreement.openDraft',
  summary:
    'The draft of a household as its director goes on with it: what is written, what is missing, whom the file knows. Without a draft, what can be taken over from the agreement before.',
  actors: ['director'],
  input: z.object({ householdId }),
  output: z.object({
    /** As the functions know it: what a form offers as today. */
    today: day,
    agreementId: z.nullable(agreementId),
    version: z.nullable(z.int()),
    state: z.nullable(z.enum(agreementStates)),
    /** With `declined` only: who said no, when, and why. */
    declined: z.nullable(z.object({ by: z.string(), on: day, reason: z.string() })),
    content: agreementDraft,
    missing: z.array(z.enum(contentGroups)),
    warnings: z.array(z.enum(draftWarnings)),
    people: z.object({
      village: z.string(),
      children: z.array(
        z.object({
          childId,
          name: z.string(),
          age: z.int(),
          school: z.nullable(z.string()),
          specialCare: z.boolean(),
        }),
      ),
      guardians: z.array(
        z.object({ personId, name: z.string(), kinship: z.string(), awayFrom: z.nullable(day) }),
      ),
      caregivers: z.array(
        z.object({
          personId,
          name: z.string(),
          relation: z.string(),
          age: z.nullable(z.int()),
          /** Children of other households this person looks after too, within the director's sight. */
          alsoCaresFor: z.array(z.string()),
          /** All of them, also where the director may not know who they are. */
          alsoCount: z.optional(z.int()),
        }),
      ),
    }),
  }),
  refusals: ['record.notFound'],
  reads: true,
});

export const sendAgreement = defineOperation({
  name: 'agreement.send',
  summary: 'Sends a complete draft to its parties for signing.',
  actors: ['director'],
  input: z.object({ agreementId, version: z.int() }),
  output: z.object({
    state: z.enum(agreementStates),
    digest: z.string(),
    sm3: z.string(),
    /** Our own pages take the place of the county's service where a party has no phone number. */
    signedWith: z.enum(signingProviders),
  }),
  refusals: [
    'agreement.notFound',
    'agreement.versionChanged',
    'agreement.wrongState',
    'agreement.incomplete',
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
  summary:
    'One agreement as its parties read it, once it was sent: text, digests, who has signed, the village mark.',
  actors: ['guardian', 'caregiver', 'director', 'supervisor', 'county'],
  input: z.object({ agreementId }),
  output: z.object({
    /** As the functions know it. */
    today: day,
    agreementId,
    version: z.int(),
    state: z.enum(agreementStates),
    content: agreementContent,
    text: agreementText,
    children: z.array(z.object({ childId, name: z.string() })),
    parties: z.array(partyView),
    marks: z.array(z.object({ mark: z.enum(villageMarks), at: instant })),
    digest: z.string(),
    sm3: z.string(),
    inForceOn: z.nullable(day),
    /** The day on which its signed paper was filed. */
    paperFiledOn: z.nullable(day),
    /** Who carries out the signing of this version; on paper it may always be signed. */
    signedWith: z.enum(signingProviders),
    /** How that stands at a service outside; `problem` is a code for whoever looks after it, `status.99` a number unknown to us. */
    signingFlow: z.nullable(z.object({ state: z.enum(signingFlowStates), problem: z.nullable(z.string()) })),
  }),
  refusals: ['agreement.notFound', 'agreement.notSent'],
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
    /** A paper is filed by `agreement.filePaper`, never signed here. */
    method: z.enum(['own-phone', 'in-person']),
    /** Whose signature it is, when the director's phone is used. */
    signer: z.optional(personId),
    /** The drawn signature as an SVG path in a 300 × 120 box. */
    drawing: z.string().check(z.minLength(10), z.maxLength(20_000), z.regex(/^[MLQCZmlqcz0-9 .,-]+$/)),
    /** Explicit consent to signing in this form (电子签名法第十三条末款). */
    consent: z.boolean(),
    /** The six digits of `agreement.sendCode`; needed on the own phone. */
    code: z.optional(signingCode),
  }),
  output: z.object({ state: z.enum(agreementStates), inForceOn: z.nullable(day) }),
  refusals: [
    'agreement.notFound',
    'agreement.versionChanged',
    'agreement.wrongState',
    'agreement.outOfOrder',
    'agreement.alreadySigned',
    'agreement.notParty',
    'agreement.signedElsewhere',
    'agreement.consentMissing',
    'agreement.viewsMissing',
    'agreement.viewsDisagree',
    'agreement.noPhone',
    'agreement.codeNeeded',
    'agreement.codeWrong',
    'agreement.codeExpired',
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
