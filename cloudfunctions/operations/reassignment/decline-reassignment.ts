import type { declineReassignment } from '../../../contracts/reassignment';
import { answerReassignment } from '../../evidence/answer-reassignment';
import type { Handler } from '../../handler';

/** `task.declineReassignment`: it stays with whoever has it; the supervisor reads why. */
export const handleDeclineReassignment: Handler<typeof declineReassignment> = (input, context) =>
  answerReassignment(context, {
    reassignmentId: input.reassignmentId,
    answer: 'declined',
    reason: input.reason,
  });
