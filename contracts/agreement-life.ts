import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { agreementEndings, agreementStates, receiptTargets, temporaryCarers } from './vocabulary/agreement';
import { agreementId, day, personId, text } from './vocabulary/values';

/** Who looks after the children from the day after on. */
const takeover = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('guardian-home'), personId, from: day }),
  /** 民法典第三十四条: for the time being, until somebody is chosen; the children count as not covered. */
  z.object({ kind: z.literal('temporary'), by: z.enum(temporaryCarers), who: text(60) }),
]);

export const endAgreement = defineOperation({
  name: 'agreement.end',
  summary:
    'Ends an agreement in force on its last day. No day is left without somebody: a parent is home, a next agreement follows, or temporary care is named.',
  actors: ['director'],
  input: z.object({
    agreementId,
    why: z.enum(agreementEndings).check(z.refine((why) => why !== 'expired')),
    on: day,
    note: text(200),
    takeover: z.optional(takeover),
  }),
  output: z.object({ state: z.enum(agreementStates), endedOn: day }),
  refusals: [
    'agreement.notFound',
    'agreement.wrongState',
    'agreement.endDayInvalid',
    'agreement.gapLeft',
    'agreement.findingMissing',
  ],
});

export const declineAgreement = defineOperation({
  name: 'agreement.decline',
  summary: 'A party who has not signed says no, and why; the director changes the text and sends it again.',
  actors: ['guardian', 'caregiver'],
  input: z.object({ agreementId, version: z.int(), reason: text(200) }),
  output: z.object({ state: z.enum(agreementStates) }),
  refusals: [
    'agreement.notFound',
    'agreement.notParty',
    'agreement.versionChanged',
    'agreement.alreadySigned',
    'agreement.wrongState',
  ],
});

export const recordReceipt = defineOperation({
  name: 'agreement.recordReceipt',
  summary:
    'The written notice of art. 23 was given to the school or the village committee: when, how, and who received it. Once each.',
  actors: ['director'],
  input: z.object({
    agreementId,
    target: z.enum(receiptTargets),
    on: day,
    how: text(60),
    receiver: text(60),
  }),
  output: z.object({ closedTasks: z.int() }),
  refusals: ['agreement.notFound', 'agreement.wrongState', 'record.dayInFuture'],
});
