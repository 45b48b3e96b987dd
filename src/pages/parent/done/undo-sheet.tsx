import { type ReactNode, useState } from 'react';
import { contactCopy } from '../../../copy/contact';
import { Button } from '../../../kit/button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Pick } from '../../../kit/pick';
import { Sheet } from '../../../kit/sheet';
import { useUndo } from './use-undo';

const copy = contactCopy.undo;

type Reason = keyof typeof copy.reasons;
const reasons: readonly Reason[] = ['slip', 'notYet', 'who', 'week'];

export type UndoSheetProps = {
  readonly open: boolean;
  readonly records: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** Taking back one's own slip: what will happen, why, and one button. */
export function UndoSheet({ open, records, onClose, onDone }: UndoSheetProps): ReactNode {
  const [reason, setReason] = useState<Reason>();
  const undo = useUndo();
  const submit = (): void => {
    if (reason === undefined || undo.busy) return;
    void undo.run(records, copy.reasons[reason]).then((done) => {
      if (done) onDone();
    });
  };

  return (
    <Sheet open={open} title={copy.title} text={copy.text} onClose={onClose}>
      <Pick
        label={copy.reason}
        layout="two"
        options={reasons.map((value) => ({ value, label: copy.reasons[value] }))}
        value={reason}
        onChange={setReason}
      />
      <OutcomeNote outcome={undo.outcome} />
      <Button kind="primary" busy={undo.busy} disabled={reason === undefined} onTap={submit}>
        {copy.button}
      </Button>
    </Sheet>
  );
}
