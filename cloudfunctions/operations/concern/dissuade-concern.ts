import type { dissuadeConcern } from '../../../contracts/concern';
import { decideDissuaded } from '../../../domain/concern/decide-step';
import { allow } from '../../../domain/decision';
import { takeConcernStep } from '../../evidence/take-concern-step';
import type { Handler } from '../../handler';

/** `concern.dissuade`: 劝诫、制止, in words. */
export const handleDissuadeConcern: Handler<typeof dissuadeConcern> = async (input, context) => {
  const { concernId, on } = input;
  const taken = await takeConcernStep(context, { concernId, on, words: input.words }, decideDissuaded);
  return taken.ok ? allow({ state: taken.value.state }) : taken;
};
