import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { agreementStates, paperChecks } from './vocabulary/agreement';
import { agreementId, attachmentId, day, instant } from './vocabulary/values';

export const recordReading = defineOperation({
  name: 'agreement.recordReading',
  summary:
    'The text was opened (0 seconds) or stayed open for some seconds; best effort, a line of the evidence trail each.',
  actors: ['guardian', 'caregiver', 'director'],
  input: z.object({
    agreementId,
    version: z.int(),
    /** Since the call before; an hour at most. */
    seconds: z.int().check(z.minimum(0), z.maximum(3600)),
  }),
  /** Nothing is recorded once the trail has enough of one reader. */
  output: z.object({ recorded: z.boolean() }),
  refusals: ['agreement.notFound', 'agreement.notSent', 'agreement.versionChanged'],
});

export const sendSigningCode = defineOperation({
  name: 'agreement.sendCode',
  summary:
    'Sends six digits to the phone on file of the party whose turn it is to sign; once a minute, five times a day.',
  actors: ['guardian', 'caregiver'],
  input: z.object({ agreementId }),
  output: z.object({ maskedPhone: z.string(), validUntil: instant }),
  refusals: [
    'agreement.notFound',
    'agreement.notParty',
    'agreement.wrongState',
    'agreement.outOfOrder',
    'agreement.alreadySigned',
    'agreement.signedElsewhere',
    'agreement.noPhone',
    'agreement.codeTooSoon',
    'agreement.codeCapped',
  ],
});

export const signingLink = defineOperation({
  name: 'agreement.signingLink',
  summary: 'Where the party whose turn it is signs, when a service outside carries out the signing.',
  actors: ['guardian', 'caregiver'],
  input: z.object({ agreementId }),
  /** A page of another mini-program, for `wx.navigateToMiniProgram`. */
  output: z.object({ appid: z.string(), path: z.string() }),
  refusals: [
    'agreement.notFound',
    'agreement.notParty',
    'agreement.wrongState',
    'agreement.outOfOrder',
    'agreement.alreadySigned',
    'agreement.linkNotReady',
    'agreement.linkOver',
  ],
  reads: true,
});

export const filePaper = defineOperation({
  name: 'agreement.filePaper',
  summary:
    'A paper signed with ink, compared with the text and filed: it brings a sent agreement into force, or stands beside one that was signed electronically.',
  actors: ['director'],
  input: z.object({
    agreementId,
    version: z.int(),
    digest: z.string(),
    /** The day written on the paper. */
    signedOn: day,
    attachmentIds: z.array(attachmentId).check(z.minLength(1), z.maxLength(12)),
    /** What was compared and found the same; anything short of all is refused. */
    checks: z.array(z.enum(paperChecks)),
  }),
  output: z.object({
    state: z.enum(agreementStates),
    inForceOn: z.nullable(day),
    paperFiledOn: day,
  }),
  refusals: [
    'agreement.notFound',
    'agreement.versionChanged',
    'agreement.wrongState',
    'agreement.paperUnchecked',
    'agreement.paperDayInvalid',
    'agreement.viewsMissing',
    'agreement.viewsDisagree',
    'attachment.notFound',
  ],
});
