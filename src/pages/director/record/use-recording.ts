import { useRef, useState } from 'react';
import type { Letter } from '../../../api/letter';
import { directorOutbox } from '../outbox/director-outbox';
import { refusalsOf, type Summary, summaryOf } from './summary';

export type Recording = {
  readonly busy: boolean;
  /** Set once the record is written, or kept on the phone. */
  readonly summary: Summary | undefined;
  /** Why nothing of it was accepted. */
  readonly refusals: readonly string[];
  /** Writes the letters down; a second tap meanwhile does nothing. */
  readonly post: (letters: readonly Letter[]) => Promise<void>;
  /** Back to an empty form. */
  readonly begin: () => void;
};

/** Writing one record down through the outbox. */
export function useRecording(): Recording {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [summary, setSummary] = useState<Summary>();
  const [refusals, setRefusals] = useState<readonly string[]>([]);

  const post = async (letters: readonly Letter[]): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      const posted = await directorOutbox.post(letters);
      setSummary(summaryOf(posted));
      setRefusals(refusalsOf(posted));
      // The page has just said why: nobody has to read it a second time in the list of what waits.
      for (const one of posted) if (one.kind === 'refused') await directorOutbox.dismiss(one.requestId);
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
