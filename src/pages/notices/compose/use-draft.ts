import { useEffect, useRef, useState } from 'react';
import { forgetDraft, keepDraft, loadDraft } from './kept-draft';
import { type Composer, type Draft, emptyDraft, isDraftFor } from './presenter';

export type UsedDraft = {
  /** Undefined until the phone has said whether there is an unfinished one. */
  readonly draft: Draft | undefined;
  readonly change: (draft: Draft) => void;
  /** What stands here was begun before. */
  readonly resumed: boolean;
  /** Begins with nothing, here and on the phone. */
  readonly drop: () => void;
};

/** A notice that is being written, kept on the phone with every change. */
export function useDraft(known: Composer | undefined): UsedDraft {
  const [draft, setDraft] = useState<Draft>();
  const [resumed, setResumed] = useState(false);
  const opened = useRef(false);

  useEffect(() => {
    if (opened.current || known === undefined) return;
    opened.current = true;
    void loadDraft().then((kept) => {
      const usable = kept !== undefined && kept.topic !== '' && isDraftFor(kept, known);
      setResumed(usable);
      setDraft(usable ? kept : emptyDraft(known));
    });
  }, [known]);

  return {
    draft,
    resumed,
    change: (next) => {
      setDraft(next);
      void keepDraft(next);
    },
    drop: () => {
      setResumed(false);
      if (known !== undefined) setDraft(emptyDraft(known));
      void forgetDraft();
    },
  };
}
