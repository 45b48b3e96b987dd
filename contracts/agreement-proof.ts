import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { agreementEventKinds, agreementStates, signingMethods, villageMarks } from './vocabulary/agreement';
import { agreementId, attachmentId, day, instant, personId } from './vocabulary/values';

const party = z.object({
  personId,
  name: z.string(),
  party: z.enum(['guardian', 'caregiver']),
  signedAt: z.nullable(instant),
  method: z.nullable(z.enum(signingMethods)),
  /** Who was there, with a signature in person. */
  witness: z.nullable(z.string()),
});

export const proofOfAgreement = defineOperation({
  name: 'agreement.proof',
  summary:
    'What stands behind an agreement, for its reader to see: who signed how and when, every version that was sent, what happened, the paper beside it, and the agreements it renews and is renewed by.',
  actors: ['guardian', 'caregiver', 'director', 'supervisor', 'county'],
  input: z.object({ agreementId }),
  output: z.object({
    agreementId,
    title: z.string(),
    village: z.string(),
    version: z.int(),
    state: z.enum(agreementStates),
    term: z.object({ from: day, to: day }),
    inForceOn: z.nullable(day),
    endedOn: z.nullable(day),
    children: z.array(z.string()),
    parties: z.array(party),
    marks: z.array(z.object({ mark: z.enum(villageMarks), at: instant })),
    /** Lower-case hex, of what the parties signed. */
    digest: z.string(),
    sm3: z.string(),
    /** As it stands on the evidence page: `K7Q2-M4XA-BCDE-2-1A2B3C4D`. */
    checkNumber: z.string(),
    /** Every text that was sent, newest first. */
    versions: z.array(z.object({ version: z.int(), digest: z.string(), sentAt: instant })),
    /** What happened, oldest first; readings are left out, the document has them all. */
    events: z.array(
      z.object({ at: instant, kind: z.enum(agreementEventKinds), who: z.nullable(z.string()) }),
    ),
    /** All lines of the trail. */
    lines: z.int(),
    /** The ink-signed paper of this agreement; its photographs are named to staff only. */
    paper: z.nullable(
      z.object({ filedOn: day, signedOn: day, photos: z.int(), attachmentIds: z.array(attachmentId) }),
    ),
    /** The chain of renewals, newest first, without this one. */
    chain: z.array(
      z.object({ agreementId, state: z.enum(agreementStates), term: z.object({ from: day, to: day }) }),
    ),
  }),
  refusals: ['agreement.notFound', 'agreement.notSent'],
  reads: true,
});
