import { useEffect, useState } from 'react';
import { call, type OutcomeOf } from '../../../api/call';
import { useCall, type UsedCall } from '../../../api/use-call';
import type { Line, Shown } from './presenter';

export type ThreadAt = { readonly childId: string; readonly with: 'teacher' | 'director' };

export type UsedThread = {
  readonly newest: UsedCall<'thread.show'>;
  readonly older: readonly Line[];
  /** Undefined where there is nothing older. */
  readonly goBack: (() => void) | undefined;
  readonly busy: boolean;
  /** How asking for older lines failed. */
  readonly failed: OutcomeOf<'thread.show'> | undefined;
};

type Older = { readonly lines: readonly Line[]; readonly next: string | null };

/** Best effort: what was seen is told once, and nothing waits for it. */
function tellRead({ threadId, lines, readTo }: Shown): void {
  const last = lines[lines.length - 1]?.seq ?? 0;
  if (threadId === null || last <= readTo) return;
  void call('thread.read', { threadId, upTo: last }).catch(() => undefined);
}

/** A thread with as many older pages as were asked for. */
export function useThread({ childId, with: side }: ThreadAt): UsedThread {
  const newest = useCall('thread.show', { childId, with: side, limit: 30 });
  const [older, setOlder] = useState<Older>();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<OutcomeOf<'thread.show'>>();
  const { data } = newest;
  useEffect(() => {
    if (data !== undefined) tellRead(data);
  }, [data]);

  const cursor = older === undefined ? (data?.older ?? null) : older.next;
  const ask = async (before: string): Promise<void> => {
    setBusy(true);
    const outcome = await call('thread.show', { childId, with: side, before, limit: 30 });
    setBusy(false);
    setFailed(outcome.ok ? undefined : outcome);
    if (!outcome.ok) return;
    setOlder({ lines: [...outcome.data.lines, ...(older?.lines ?? [])], next: outcome.data.older });
  };
  return {
    ...{ newest, busy, failed, older: older?.lines ?? [] },
    goBack: cursor === null ? undefined : () => void ask(cursor),
  };
}
