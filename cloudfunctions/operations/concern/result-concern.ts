import type { resultConcern } from '../../../contracts/concern';
import { decideResult } from '../../../domain/concern/decide-step';
import { allow } from '../../../domain/decision';
import { takeConcernStep } from '../../evidence/take-concern-step';
import type { Handler } from '../../handler';

/** `concern.result`: what came of it. */
export const handleResultConcern: Handler<typeof resultConcern> = async (input, context) => {
  const { concernId, on } = input;
  const taken = await takeConcernStep(
    context,
    { concernId, on, what: input.result, words: input.words },
    decideResult,
  );
  return taken.ok ? allow({ state: taken.value.state }) : taken;
};
