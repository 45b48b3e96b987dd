import { useRef, useState } from 'react';
import type { DataOf, InputFor, OutcomeOf } from './call';
import { familyOutbox } from './family-outbox';
import type { Letter, QueuedOperation } from './letter';
import { newRequestId } from './random-id';
import type { UsedForm } from './use-kept-form';

/** How a tap has fared: `kept` is safe on the phone, `unsafe` only in the app while it runs. */
export type Fared = 'sent' | 'kept' | 'unsafe' | 'refused';

export type UsedQueued<Name extends QueuedOperation> = {
  /** Writes it down first, then sends it; undefined for a second tap. `about` as in a letter. */
  readonly run: (input: InputFor<Name>, about: Letter['about']) => Promise<Fared | undefined>;
  readonly busy: boolean;
  readonly fared: Fared | undefined;
  /** The answer or the refusal; nothing while it waits. */
  readonly outcome: OutcomeOf<Name> | undefined;
};

type Form = Pick<UsedForm<unknown>, 'ids' | 'forget' | 'keep'>;

/** One thing a family says, which waits for a network where there is none; `form` is what it was written in. */
export function useQueued<Name extends QueuedOperation>(name: Name, form?: Form): UsedQueued<Name> {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [fared, setFared] = useState<Fared>();
  const [outcome, setOutcome] = useState<OutcomeOf<Name>>();

  const post = async (input: InputFor<Name>, about: Letter['about']): Promise<Fared> => {
    const requestId = form === undefined ? newRequestId() : form.ids()();
    // Name and input belong together in every letter; the compiler loses that in a general name.
    const letter = { requestId, op: name, input, about } as unknown as Letter;
    const [posted] = await familyOutbox.post([letter], form?.forget);
    if (posted?.kind === 'sent') {
      setOutcome({ ok: true, data: posted.data as DataOf<Name>, requestId }); // checked by the pipeline
      return 'sent';
    }
    if (posted?.kind !== 'refused') return posted?.kept === false ? 'unsafe' : 'kept';
    // The page says why: nobody has to read it a second time.
    await familyOutbox.dismiss(requestId);
    form?.keep([posted.refusal.code]);
    // One of those that its contract names: the functions refuse with no other.
    setOutcome({ ok: false, offline: false, refusal: posted.refusal, requestId } as OutcomeOf<Name>);
    return 'refused';
  };

  const run: UsedQueued<Name>['run'] = async (input, about) => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setOutcome(undefined);
    try {
      const ended = await post(input, about);
      setFared(ended);
      return ended;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  return { run, busy, fared, outcome };
}
