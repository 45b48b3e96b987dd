import { useRef, useState } from 'react';
import { phoneOutbox } from '../../../api/phone-outbox';
import { useAction } from '../../../api/use-action';
import type { UsedForm } from '../../../api/use-kept-form';
import type { OutcomeOf, InputFor } from '../../../api/call';
import { sayError } from '../../../copy/errors-by-audience';
import type { About } from '../about';
import type { Reader } from '../reader';

/** The queue of the director's other records; a report goes before all of them. */
const PATIENCE_MS = 4_000;

export type Ended = { readonly kind: 'sent' | 'waiting' | 'unsafe'; readonly receiptOwed: boolean };

export type Sending = {
  readonly busy: boolean;
  readonly ended: Ended | undefined;
  /** Why it was not taken, in a sentence. */
  readonly refusal: string | undefined;
  readonly outcome: OutcomeOf<'concern.open'> | undefined;
  readonly send: (about: About, input: InputFor<'concern.open'>) => Promise<void>;
};

/** A director's report goes through the queue, so that it needs no network; everybody else's is sent at once. */
export function useSending(
  reader: Reader,
  form: Pick<UsedForm<unknown>, 'ids' | 'idFor' | 'forget' | 'keep' | 'again'>,
): Sending {
  const direct = useAction('concern.open', form.idFor);
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [ended, setEnded] = useState<Ended>();
  const [refusal, setRefusal] = useState<string>();

  const post = async (about: About, input: InputFor<'concern.open'>): Promise<void> => {
    const outbox = phoneOutbox('outbox', { patience: PATIENCE_MS });
    const requestId = form.ids()();
    const again = form.again();
    const { householdId, label } = about;
    const letter = {
      requestId,
      op: 'concern.open',
      input,
      about: { householdId, label, on: input.foundOn },
      ...(again === undefined ? {} : { again }),
    } as const;
    const [posted] = await outbox.post([letter], form.forget);
    if (posted?.kind === 'refused') {
      setRefusal(sayError(posted.refusal.code, 'director'));
      await outbox.dismiss(requestId);
      form.keep([posted.refusal.code]);
      return;
    }
    const kept = posted?.kind === 'waiting' ? (posted.kept ? 'waiting' : 'unsafe') : 'sent';
    setEnded({ kind: kept, receiptOwed: input.receipt === undefined });
  };

  const ask = async (input: InputFor<'concern.open'>): Promise<void> => {
    const outcome = await direct.run(input);
    if (!outcome.ok) return;
    form.forget();
    setEnded({ kind: 'sent', receiptOwed: outcome.data.receiptOwed });
  };

  const send: Sending['send'] = async (about, input) => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setRefusal(undefined);
    try {
      await (reader === 'director' ? post(about, input) : ask(input));
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  return { busy, ended, refusal, outcome: direct.outcome, send };
}
