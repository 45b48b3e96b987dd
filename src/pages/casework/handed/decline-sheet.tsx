import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { useAction } from '../../../api/use-action';
import { handedCopy } from '../../../copy/handed';
import { Button } from '../../../kit/button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import { Words } from '../../../kit/words';

const copy = handedCopy.sheet;

export type DeclineSheetProps = {
  readonly reassignmentId: string;
  readonly onClose: () => void;
  readonly onDeclined: () => void;
};

/** Not taken over, and why: the supervisor asks somebody else. */
export function DeclineSheet({ reassignmentId, onClose, onDeclined }: DeclineSheetProps): ReactNode {
  const [reason, setReason] = useState('');
  const { run, busy, outcome } = useAction('task.declineReassignment');
  const send = async (): Promise<void> => {
    const ended = await run({ reassignmentId, reason: reason.trim() });
    if (ended.ok) onDeclined();
  };
  return (
    <Sheet open title={copy.title} text={copy.text} onClose={onClose}>
      <View className="stack">
        <Words
          label={copy.why}
          suggestions={handedCopy.reasons}
          value={reason}
          max={100}
          onChange={setReason}
        />
        <OutcomeNote outcome={outcome} />
        <Button kind="primary" busy={busy} disabled={reason.trim() === ''} onTap={() => void send()}>
          {copy.send}
        </Button>
      </View>
    </Sheet>
  );
}
