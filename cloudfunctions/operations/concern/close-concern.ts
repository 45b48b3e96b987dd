import type { closeConcern } from '../../../contracts/concern';
import { decideClosed } from '../../../domain/concern/decide-step';
import { allow } from '../../../domain/decision';
import { takeConcernStep } from '../../evidence/take-concern-step';
import type { Handler } from '../../handler';

/** `concern.close`: with a reason. */
export const handleCloseConcern: Handler<typeof closeConcern> = async (input, context) => {
  const { concernId, on } = input;
  const taken = await takeConcernStep(
    context,
    { concernId, on, what: input.closing, words: input.reason },
    decideClosed,
  );
  return taken.ok ? allow({ state: taken.value.state }) : taken;
};
