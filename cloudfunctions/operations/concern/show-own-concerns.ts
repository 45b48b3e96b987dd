import type { ownConcerns } from '../../../contracts/concern';
import { beijingText } from '../../../domain/calendar/beijing-time';
import { allow } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findOwnConcerns } from '../../stores/concerns/find-own-concerns';

/** `concern.mine`: how far one's own reports are. */
export const handleOwnConcerns: Handler<typeof ownConcerns> = async (_input, context) => {
  const found = await findOwnConcerns(context.tx, context.actor.id);
  return allow({ concerns: found.map((each) => ({ ...each, reportedAt: beijingText(each.reportedAt) })) });
};
