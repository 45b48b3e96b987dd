import type { withdrawReassignment } from '../../../contracts/reassignment';
import { answerReassignment } from '../../evidence/answer-reassignment';
import type { Handler } from '../../handler';

/** `task.withdrawReassignment`: nobody is asked any more. */
export const handleWithdrawReassignment: Handler<typeof withdrawReassignment> = (input, context) =>
  answerReassignment(context, { reassignmentId: input.reassignmentId, answer: 'withdrawn', reason: null });
