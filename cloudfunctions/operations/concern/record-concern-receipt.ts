import type { recordConcernReceipt } from '../../../contracts/concern';
import { decideReceipt } from '../../../domain/concern/decide-step';
import { allow } from '../../../domain/decision';
import { takeConcernStep } from '../../evidence/take-concern-step';
import type { Handler } from '../../handler';

/** `concern.recordReceipt`: the number of the police; its task and reminders end with it. */
export const handleRecordConcernReceipt: Handler<typeof recordConcernReceipt> = async (input, context) => {
  const { concernId, on } = input;
  const taken = await takeConcernStep(context, { concernId, on, words: input.number }, decideReceipt);
  return taken.ok ? allow({ closedTasks: taken.value.closedTasks }) : taken;
};
