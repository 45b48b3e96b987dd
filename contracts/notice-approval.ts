import * as z from 'zod/mini';
import { defineOperation } from './operation';
import { noticeSubjects } from './vocabulary/topic';
import { instant, noticeId, text } from './vocabulary/values';

export const listWaitingNotices = defineOperation({
  name: 'notice.listWaiting',
  summary: 'Urgent notices that wait for a second person, in the caller’s sight.',
  actors: ['county', 'supervisor', 'director'],
  input: z.object({}),
  output: z.object({
    notices: z.array(
      z.object({
        noticeId,
        topic: z.enum(noticeSubjects),
        title: z.string(),
        brief: z.string(),
        body: z.string(),
        places: z.array(z.string()),
        /** Why it can't wait for the morning, in the sender's words. */
        reason: z.string(),
        sender: z.string(),
        askedAt: instant,
        /** Whether the caller is the second person, or the one who may take it back. */
        mayApprove: z.boolean(),
        mayWithdraw: z.boolean(),
      }),
    ),
  }),
  refusals: [],
  reads: true,
});

export const approveNotice = defineOperation({
  name: 'notice.approve',
  summary: 'A second person lets an urgent notice go out; it rings at once, at whatever hour.',
  actors: ['county', 'supervisor'],
  input: z.object({ noticeId }),
  output: z.object({ approvedAt: instant }),
  refusals: ['notice.notFound', 'notice.ownUrgent', 'notice.answeredAlready'],
});

export const withdrawNotice = defineOperation({
  name: 'notice.withdraw',
  summary:
    'Takes an urgent notice back before it was approved: by its sender, or by whoever could have approved it.',
  actors: ['county', 'supervisor', 'director'],
  input: z.object({ noticeId, reason: z.optional(text(200)) }),
  output: z.object({ withdrawnAt: instant }),
  refusals: ['notice.notFound', 'notice.answeredAlready'],
});
