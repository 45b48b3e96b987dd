import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { assignedCopy } from '../../../copy/supervisor';
import { Button } from '../../../kit/button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import { Words } from '../../../kit/words';

const copy = assignedCopy.sheet;

export type WithdrawSheetProps = {
  readonly assignmentId: string;
  readonly onClose: () => void;
  /** With the sentence that says what came of it. */
  readonly onDone: (words: string) => void;
};

/** Takes something back that was sent to many: what happens first, and why. */
export function WithdrawSheet({ assignmentId, onClose, onDone }: WithdrawSheetProps): ReactNode {
  const [reason, setReason] = useState('');
  const { run, busy, outcome } = useAction('supervision.withdrawAssigned');
  const send = async (): Promise<void> => {
    const ended = await run({ assignmentId, reason: reason.trim() });
    if (ended.ok) onDone(assignedCopy.taken(ended.data.cancelled, ended.data.done));
  };
  return (
    <Sheet open title={copy.title} text={copy.text} onClose={onClose}>
      <View className="stack">
        <Words
          label={copy.why}
          suggestions={assignedCopy.reasons}
          value={reason}
          max={100}
          onChange={setReason}
        />
        <OutcomeNote outcome={outcome} />
        <Button kind="danger" busy={busy} disabled={reason.trim() === ''} onTap={() => void send()}>
          {copy.send}
        </Button>
      </View>
    </Sheet>
  );
}
