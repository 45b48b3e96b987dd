import { type ComponentProps, type ReactNode, useState } from 'react';
import { Button } from '../../../kit/button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import { Words } from '../../../kit/words';

export type WordsSheetProps = {
  readonly open: boolean;
  readonly title: string;
  readonly question: string;
  readonly suggestions: readonly string[];
  readonly save: {
    readonly label: string;
    /** Whether it was taken. */
    readonly run: (words: string) => Promise<boolean>;
    readonly busy: boolean;
    readonly outcome: ComponentProps<typeof OutcomeNote>['outcome'];
  };
  readonly onClose: () => void;
  readonly onSaved: () => void;
};

const MOST = 200;

/** A sheet for one sentence, mostly by a tap. */
export function WordsSheet({
  open,
  title,
  question,
  suggestions,
  save,
  ...ends
}: WordsSheetProps): ReactNode {
  const [words, setWords] = useState('');
  const done = async (): Promise<void> => {
    if (!(await save.run(words.trim()))) return;
    setWords('');
    ends.onSaved();
  };
  // What was chosen about one thing is not about the next.
  const close = (): void => {
    setWords('');
    ends.onClose();
  };
  return (
    <Sheet open={open} title={title} onClose={close}>
      <Words label={question} suggestions={suggestions} value={words} max={MOST} onChange={setWords} />
      <OutcomeNote outcome={save.outcome} />
      <Button kind="primary" busy={save.busy} disabled={words.trim() === ''} onTap={() => void done()}>
        {save.label}
      </Button>
    </Sheet>
  );
}
