import { useState } from 'react';
import { call } from '../../../api/call';
import { type UsedCall, useCall } from '../../../api/use-call';
import type { Month, WorkLog } from './presenter';

const LIMIT = 100;

export type UsedWorklog = {
  readonly outcome: UsedCall<'worklog.show'>;
  readonly log: WorkLog | undefined;
  /** Set while there are more lines. */
  readonly more: { readonly load: () => Promise<void>; readonly busy: boolean } | undefined;
};

type Further = {
  readonly of: UsedCall<'worklog.show'>['data'];
  readonly entries: WorkLog['entries'];
  readonly next: string | null;
};

/** One month of the own work, a hundred lines at a time. */
export function useWorklog(month: Month): UsedWorklog {
  const outcome = useCall('worklog.show', { month, limit: LIMIT }, { keep: true });
  const first = outcome.data;
  const [further, setFurther] = useState<Further>();
  const [busy, setBusy] = useState(false);
  if (first === undefined) return { outcome, log: undefined, more: undefined };
  // Asked anew, the list begins anew.
  const { entries, next } = further?.of === first ? further : { entries: first.entries, next: first.next };
  const log = { ...first, entries };
  if (next === null) return { outcome, log, more: undefined };

  const load = async (): Promise<void> => {
    setBusy(true);
    try {
      const answer = await call('worklog.show', { month, limit: LIMIT, after: next });
      if (answer.ok) {
        setFurther({ of: first, entries: [...entries, ...answer.data.entries], next: answer.data.next });
      }
    } finally {
      setBusy(false);
    }
  };
  return { outcome, log, more: { load, busy } };
}
