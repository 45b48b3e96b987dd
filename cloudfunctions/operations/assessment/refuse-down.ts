import type { refuseDown } from '../../../contracts/assessment';
import { answerDown } from '../../evidence/answer-down';
import type { Handler } from '../../handler';

/** `assessment.refuseDown`: the colour stays, with the reason. */
export const handleRefuseDown: Handler<typeof refuseDown> = ({ assessmentId, reason }, context) =>
  answerDown({ assessmentId, confirmed: false, reason }, context);
