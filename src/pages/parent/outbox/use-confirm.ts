import { useRef, useState } from 'react';
import { familyOutbox } from '../../../api/family-outbox';
import { newRequestId } from '../../../api/random-id';
import { contactCopy } from '../../../copy/contact';
import type { ActionOutcome } from '../../../kit/outcome-note/presenter';
import { confirmedBy, type Confirmed, type ConfirmInput } from './confirmation';

export type UsedConfirm = {
  /** Writes it down on the phone first, then sends it. `undefined` for a second tap while the first runs. */
  readonly run: (
    inputs: readonly ConfirmInput[],
    about: { readonly householdId: string; readonly on: string },
  ) => Promise<Confirmed | undefined>;
  readonly busy: boolean;
  /** A refusal, for `OutcomeNote`. */
  readonly outcome: ActionOutcome | undefined;
};

/** Confirms contact; safe against double taps and a lost network. */
export function useConfirm(): UsedConfirm {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<ActionOutcome>();

  const run: UsedConfirm['run'] = async (inputs, { householdId, on }) => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setOutcome(undefined);
    const tap = newRequestId();
    try {
      const posted = await familyOutbox.post(
        inputs.map((input) => ({
          requestId: newRequestId(),
          tap,
          op: 'contact.confirm' as const,
          input,
          about: { householdId, label: contactCopy.week.letter, on },
        })),
      );
      const confirmed = confirmedBy(posted);
      for (const one of posted) if (one.kind === 'refused') void familyOutbox.dismiss(one.requestId);
      if (confirmed.kind === 'refused')
        setOutcome({ ok: false, offline: false, refusal: confirmed.refusal, requestId: confirmed.requestId });
      return confirmed;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  return { run, busy, outcome };
}
