import type { acceptReassignment } from '../../../contracts/reassignment';
import { answerReassignment } from '../../evidence/answer-reassignment';
import type { Handler } from '../../handler';

/** `task.acceptReassignment`: from now on it is the own work, with the little of the family that it needs. */
export const handleAcceptReassignment: Handler<typeof acceptReassignment> = (input, context) =>
  answerReassignment(context, { reassignmentId: input.reassignmentId, answer: 'accepted', reason: null });
