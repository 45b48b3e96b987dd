import type { acceptConcern } from '../../../contracts/concern';
import { decideAccepted } from '../../../domain/concern/decide-step';
import { allow } from '../../../domain/decision';
import { takeConcernStep } from '../../evidence/take-concern-step';
import type { Handler } from '../../handler';

/** `concern.accept`: taken up by the office that has to act. */
export const handleAcceptConcern: Handler<typeof acceptConcern> = async (input, context) => {
  const { concernId, on } = input;
  const taken = await takeConcernStep(
    context,
    { concernId, on, what: input.office, words: input.words },
    decideAccepted,
  );
  return taken.ok ? allow({ state: taken.value.state }) : taken;
};
