import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { agreementId } from './vocabulary/values';

/** `signed`: sealed, with signatures and evidence. `print`: the text alone, to be signed with ink. */
export const documentForms = ['signed', 'print'] as const;

const base64 = (most: number) =>
  z.string().check(z.minLength(8), z.maxLength(most), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

export const agreementDocument = defineOperation({
  name: 'agreement.document',
  summary:
    'The agreement as a PDF: sealed by the operator with signatures and evidence, or the text to be printed and signed with ink.',
  actors: ['guardian', 'caregiver', 'director', 'supervisor', 'county'],
  input: z.object({ agreementId, form: z.enum(documentForms) }),
  output: z.object({
    fileName: z.string(),
    /** The PDF in base64, 400 KB at most before encoding. */
    pdf: z.string(),
    /** Lower-case hex, of what the parties signed. */
    digest: z.string(),
    sm3: z.string(),
  }),
  refusals: ['agreement.notFound', 'agreement.notSent', 'document.unavailable'],
  reads: true,
});

/** Where something is not what it was; `place` says it as exactly as is known. */
const difference = z.object({
  kind: z.enum(['file', 'text', 'facts', 'signature', 'trail']),
  place: z.string(),
});

export const verifyAgreement = defineOperation({
  name: 'agreement.verify',
  summary:
    'Whether a PDF is a document of this operator exactly as it was sealed, and whether it says what the records say; what differs is named.',
  actors: ['guardian', 'caregiver', 'director', 'supervisor', 'county'],
  input: z.object({ pdf: base64(2_000_000) }),
  output: z.object({
    verdict: z.enum(['genuine', 'altered', 'unknown']),
    /** A word of the closed list of `docs/operations.md`; null when nothing is wrong. */
    problem: z.nullable(z.string()),
    /** Set when the caller may see the agreement it claims to be. */
    agreementId: z.nullable(agreementId),
    signedBy: z.nullable(z.string()),
    /** A certificate for development proves nothing to a court. */
    development: z.boolean(),
    signedAt: z.nullable(z.string()),
    timestampAt: z.nullable(z.string()),
    differences: z.array(difference),
  }),
  refusals: [],
  reads: true,
});

export const checkAgreement = defineOperation({
  name: 'agreement.checkRecords',
  summary:
    'Whether the records of an agreement still are what was signed: text and facts against both digests, every signature, every line of the trail.',
  actors: ['guardian', 'caregiver', 'director', 'supervisor', 'county'],
  input: z.object({ agreementId }),
  output: z.object({ intact: z.boolean(), differences: z.array(difference) }),
  refusals: ['agreement.notFound', 'agreement.notSent'],
  reads: true,
});
