import type { confirmDown } from '../../../contracts/assessment';
import { answerDown } from '../../evidence/answer-down';
import type { Handler } from '../../handler';

/** `assessment.confirmDown`: the lower colour holds from today. */
export const handleConfirmDown: Handler<typeof confirmDown> = ({ assessmentId, note }, context) =>
  answerDown({ assessmentId, confirmed: true, reason: note ?? null }, context);
