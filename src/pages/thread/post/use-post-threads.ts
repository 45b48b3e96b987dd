import { useState } from 'react';
import { call, type DataOf, type OutcomeOf } from '../../../api/call';
import { useCall, type UsedCall } from '../../../api/use-call';

type Threads = DataOf<'thread.listOfPost'>['threads'];

export type UsedPostThreads = {
  readonly first: UsedCall<'thread.listOfPost'>;
  readonly threads: Threads;
  readonly more: (() => void) | undefined;
  readonly busy: boolean;
  readonly failed: OutcomeOf<'thread.listOfPost'> | undefined;
};

const LIMIT = 30;

/** The list with as many further pages as were asked for; what has moved meanwhile stands there once. */
export function usePostThreads(side: 'teacher' | 'director'): UsedPostThreads {
  const first = useCall('thread.listOfPost', { with: side, limit: LIMIT });
  const [further, setFurther] = useState<{ readonly threads: Threads; readonly next: string | null }>();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<OutcomeOf<'thread.listOfPost'>>();
  const next = further === undefined ? (first.data?.next ?? null) : further.next;
  const ask = async (after: string): Promise<void> => {
    setBusy(true);
    const outcome = await call('thread.listOfPost', { with: side, after, limit: LIMIT });
    setBusy(false);
    setFailed(outcome.ok ? undefined : outcome);
    if (!outcome.ok) return;
    setFurther({ threads: [...(further?.threads ?? []), ...outcome.data.threads], next: outcome.data.next });
  };
  const all = [...(first.data?.threads ?? []), ...(further?.threads ?? [])];
  return {
    ...{ first, busy, failed, more: next === null ? undefined : () => void ask(next) },
    threads: [...new Map(all.map((thread) => [thread.threadId, thread])).values()],
  };
}
