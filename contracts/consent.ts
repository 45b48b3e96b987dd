import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { instant, text } from './vocabulary/values';

/** Consent is a choice: both answers are recorded, and it can be withdrawn (儿童个人信息网络保护规定第九、十条). */
export const giveConsent = defineOperation({
  name: 'consent.give',
  summary: 'Agrees to, refuses or withdraws the processing rules of a version.',
  actors: ['guardian', 'caregiver', 'director', 'supervisor', 'county', 'teacher'],
  input: z.object({
    version: z.string().check(z.maxLength(20)),
    answer: z.enum(['agreed', 'refused', 'withdrawn']),
  }),
  output: z.object({ at: instant }),
  refusals: [],
});

export const sendFeedback = defineOperation({
  name: 'feedback.send',
  summary: '投诉建议: goes to the county, not to the director it may be about.',
  actors: ['guardian', 'caregiver', 'director', 'supervisor', 'teacher'],
  input: z.object({ kind: z.enum(['complaint', 'suggestion']), words: text(500) }),
  output: z.object({ number: z.string() }),
  refusals: [],
});
