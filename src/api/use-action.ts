import { useState } from 'react';
import { createAction } from './action';
import { call, type InputFor, type OperationName, type OutcomeOf } from './call';

/** A thing a person can do on a page. */
export type UsedAction<Name extends OperationName> = {
  /** Does it; a second tap joins the first, and a try after silence is recognised as the same. */
  readonly run: (input: InputFor<Name>) => Promise<OutcomeOf<Name>>;
  /** From the tap until it is settled. */
  readonly busy: boolean;
  /** How the last try ended; give it to `OutcomeNote`. */
  readonly outcome: OutcomeOf<Name> | undefined;
};

/** One action of a page, safe against double taps; with a kept form's `idFor` also against a phone that dies. */
export function useAction<Name extends OperationName>(
  name: Name,
  idFor?: (said: string) => string,
): UsedAction<Name> {
  const [action] = useState(() => createAction(call, name, idFor));
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<OutcomeOf<Name>>();

  const run = async (input: InputFor<Name>): Promise<OutcomeOf<Name>> => {
    setBusy(true);
    try {
      const ended = await action(input);
      setOutcome(ended);
      return ended;
    } finally {
      setBusy(false);
    }
  };

  return { run, busy, outcome };
}
