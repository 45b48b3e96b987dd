import type { answerParkedSends } from '../../../contracts/notice-parked';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { putParkedAnswer } from '../../stores/outbox/find-parked';

/** `notice.answerParked`: the next minute's dispatch does as it is told. */
export const handleAnswerParkedSends: Handler<typeof answerParkedSends> = async (input, context) => {
  const { topic, why, answer, reason = null } = input;
  if (answer === 'give-up' && reason === null) return refuse('notice.reasonMissing', { fields: ['reason'] });
  const given = { topic, why, answer, reason, by: context.actor.id, at: context.now };
  const count = await putParkedAnswer(context.tx, given);
  return count === 0 ? refuse('notice.parkedOver') : allow({ count });
};
