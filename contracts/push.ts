import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { pushTemplates } from './vocabulary/topic';

export const recordSubscription = defineOperation({
  name: 'push.recordSubscription',
  summary: "Books the answers of WeChat's subscription popup: each acceptance is one more reminder.",
  actors: ['guardian', 'caregiver', 'director', 'supervisor', 'county', 'teacher'],
  input: z.object({
    answers: z
      .array(
        z.object({ template: z.enum(pushTemplates), answer: z.enum(['accept', 'reject', 'ban', 'filter']) }),
      )
      .check(z.minLength(1), z.maxLength(3)),
  }),
  output: z.object({ left: z.record(z.string(), z.int()) }),
  refusals: [],
});
