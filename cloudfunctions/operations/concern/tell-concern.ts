import type { tellConcern } from '../../../contracts/concern';
import { decideTold } from '../../../domain/concern/decide-step';
import { allow } from '../../../domain/decision';
import { takeConcernStep } from '../../evidence/take-concern-step';
import type { Handler } from '../../handler';

/** `concern.tellRecord`: an office was told. */
export const handleTellConcern: Handler<typeof tellConcern> = async (input, context) => {
  const { concernId, on } = input;
  const taken = await takeConcernStep(
    context,
    { concernId, on, at: input.at, what: input.office, words: input.how },
    decideTold,
  );
  return taken.ok ? allow({ state: taken.value.state }) : taken;
};
