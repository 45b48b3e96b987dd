import { useRef, useState } from 'react';
import type { Letter } from '../../../api/letter';
import type { UsedForm } from '../../../api/use-kept-form';
import { directorOutbox } from '../outbox/director-outbox';
import { refusalsOf, type Summary, summaryOf } from './summary';

type Letters = readonly Letter[] | (() => Promise<readonly Letter[]>);

/** The form that is written down: off the phone once its letters are kept, back on it when none was accepted. */
type Form = Pick<UsedForm<unknown>, 'forget' | 'keep' | 'again'>;

export type Recording = {
  readonly busy: boolean;
  /** Set once the record is written, or kept on the phone. */
  readonly summary: Summary | undefined;
  /** Why nothing of it was accepted. */
  readonly refusals: readonly string[];
  /**
   * Writes the letters down; a second tap meanwhile does nothing, not even ask for them. Answers what the page says then;
   * undefined when nothing was accepted.
   */
  readonly post: (letters: Letters, form?: Form) => Promise<Summary | undefined>;
  /** Back to an empty form. */
  readonly begin: () => void;
};

/** Writing one record down through the outbox. */
export function useRecording(): Recording {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [summary, setSummary] = useState<Summary>();
  const [refusals, setRefusals] = useState<readonly string[]>([]);

  const post: Recording['post'] = async (letters, form) => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    try {
      const written = withForm(typeof letters === 'function' ? await letters() : letters, form);
      const posted = await directorOutbox.post(written, form?.forget);
      const said = summaryOf(posted);
      setSummary(said);
      setRefusals(refusalsOf(posted));
      // With nothing accepted the form stays, and the page says why. A part that came back stays in the list of what waits.
      if (said !== undefined) return said;
      const refused = posted.filter((one) => one.kind === 'refused');
      for (const { requestId } of refused) await directorOutbox.dismiss(requestId);
      form?.keep(refused.map(({ refusal }) => refusal.code));
      return undefined;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };

  const begin = (): void => {
    setSummary(undefined);
    setRefusals([]);
  };

  return { busy, summary, refusals, post, begin };
}

/** Every letter but a file's carries the form: whichever comes back can be written anew. */
function withForm(letters: readonly Letter[], form: Form | undefined): readonly Letter[] {
  const again = form?.again();
  if (again === undefined) return letters;
  return letters.map((letter) => (letter.op === 'attachment.upload' ? letter : { ...letter, again }));
}
