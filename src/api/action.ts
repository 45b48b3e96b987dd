import type { Operations } from '../../contracts/index';
import type { InputOf, Operation } from '../../contracts/operation';
import type { Call, Outcome, Registry } from './call-over';
import { newRequestId } from './random-id';

/** Does one thing a person can do on a page, and does it once however often it is tapped. */
export type Action<O extends Operation> = (input: InputOf<O>) => Promise<Outcome<O>>;

type Open<O extends Operation> = {
  readonly said: string;
  readonly requestId: string;
  running: Promise<Outcome<O>> | undefined;
};

/** Without a definite answer it may have been done: the next try has to be recognised as the same action. */
function isUnsettled<O extends Operation>(outcome: Outcome<O>): boolean {
  return !outcome.ok && (outcome.offline || outcome.refusal.code === 'internal');
}

/**
 * Holds the `requestId` of an action from the first tap until it is settled. A second tap while it runs joins the first;
 * a try after silence repeats the id; other input is another action. Make one per page and operation, not one per render.
 * `idFor` gives the id of an input, where it has to be the same after a restart of the app too.
 */
export function createAction<Name extends keyof Known & string, Known extends Registry = Operations>(
  call: Call<Known>,
  name: Name,
  idFor: (said: string) => string = newRequestId,
): Action<Known[Name]> {
  type O = Known[Name];
  let open: Open<O> | undefined;

  const run = async (action: Open<O>, input: InputOf<O>): Promise<Outcome<O>> => {
    try {
      const outcome = await call(name, input, { requestId: action.requestId });
      if (open === action && !isUnsettled(outcome)) open = undefined;
      return outcome;
    } finally {
      action.running = undefined;
    }
  };

  return (input) => {
    const said = JSON.stringify(input);
    if (open?.said !== said) open = { said, requestId: idFor(said), running: undefined };
    open.running ??= run(open, input);
    return open.running;
  };
}
