import { useState } from 'react';
import { useAction } from '../../../api/use-action';
import type { ActionOutcome } from '../../../kit/outcome-note/presenter';
import { dropLastConfirmed } from '../../../api/last-confirmed';

export type UsedUndo = {
  /** Resolves to whether everything is taken back. */
  readonly run: (records: readonly string[], reason: string) => Promise<boolean>;
  readonly busy: boolean;
  readonly outcome: ActionOutcome | undefined;
};

/** Takes back the records of one confirmation, in one call. Taken back before its answer was lost is taken back. */
export function useUndo(): UsedUndo {
  const action = useAction('record.withdraw');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<ActionOutcome>();

  const run: UsedUndo['run'] = async (records, reason) => {
    setBusy(true);
    try {
      const ended = await action.run({ recordIds: [...records], reason });
      const done = ended.ok || (!ended.offline && ended.refusal.code === 'record.alreadyWithdrawn');
      if (!done) {
        setOutcome(ended);
        return false;
      }
      await dropLastConfirmed();
      setOutcome(undefined);
      return true;
    } finally {
      setBusy(false);
    }
  };

  return { run, busy, outcome };
}
