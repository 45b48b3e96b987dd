import { useEffect, useRef } from 'react';
import { noteConfirmed } from './last-confirmed';
import type { OutboxState } from './letter';
import { phoneOutbox } from './phone-outbox';
import { useOutbox } from './use-outbox';

/** How long a tap waits before the page says that it is safe on the phone. */
const PATIENCE_MS = 6_000;

/** While something waits and the page is open. */
const RETRY_MS = 20_000;

/** What a parent or a caregiver has said, on its way. Not the director's queue: one phone can serve both roles of one person. */
export const familyOutbox = phoneOutbox('parent-outbox', { patience: PATIENCE_MS, onSent: noteConfirmed });

/** What is on its way; a page that uses it also sends. */
export const useFamilyOutbox = (): OutboxState => useOutbox(familyOutbox, RETRY_MS);

type Asked = { readonly reload: () => Promise<void>; readonly busy: boolean };

/** Looks again once something was sent that had waited: what it did is the functions' to say. */
export function useReloadOnceSent({ waiting }: OutboxState, { reload, busy }: Asked): void {
  const count = waiting.length;
  const before = useRef(count);
  const asking = useRef(busy);
  useEffect(() => {
    asking.current = busy;
  }, [busy]);

  useEffect(() => {
    // A question that is under way was asked before: its answer does not know of it.
    if (count < before.current) void (asking.current ? reload().then(reload) : reload());
    before.current = count;
  }, [count, reload]);
}
