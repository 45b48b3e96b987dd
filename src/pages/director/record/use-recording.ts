import { useRef, useState } from 'react';
import type { Letter } from '../../../api/letter';
import { directorOutbox } from '../outbox/director-outbox';
import { refusalsOf, type Summary, summaryOf } from './summary';

type Letters = readonly Letter[] | (() => Promise<readonly Letter[]>);

export type Recording = {
  readonly busy: boolean;
  /** Set once the record is written, or kept on the phone. */
  readonly summary: Summary | undefined;
  /** Why nothing of it was accepted. */
  readonly refusals: readonly string[];
  /**
   * Writes the letters down; a second tap meanwhile does nothing, not even ask for them. Answers whether anything was
   * written, or is kept on the phone.
   */
  readonly post: (letters: Letters) => Promise<boolean>;
  /** Back to an empty form. */
  readonly begin: () => void;
};

/** Writing one record down through the outbox. */
export function useRecording(): Recording {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [summary, setSummary] = useState<Summary>();
  const [refusals, setRefusals] = useState<readonly string[]>([]);

  const post = async (letters: Letters): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setBusy(true);
    try {
      const posted = await directorOutbox.post(typeof letters === 'function' ? await letters() : letters);
      const written = summaryOf(posted);
      setSummary(written);
      setRefusals(refusalsOf(posted));
      // The page has just said why: nobody has to read it a second time in the list of what waits.
      for (const one of posted) if (one.kind === 'refused') await directorOutbox.dismiss(one.requestId);
      return written !== undefined;
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
