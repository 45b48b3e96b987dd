import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useAction } from '../../../api/use-action';
import { voiceLetterCopy as copy } from '../../../copy/voice-letter';
import { Button } from '../../../kit/button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';

type RemoveSheetProps = {
  readonly letterId: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

/** What happens when a recording is taken away, before it happens. */
export function RemoveSheet({ letterId, onClose, onDone }: RemoveSheetProps): ReactNode {
  const { run, busy, outcome } = useAction('voiceLetter.remove');
  const remove = async (): Promise<void> => {
    if ((await run({ letterId })).ok) onDone();
  };
  return (
    <Sheet open title={copy.removeTitle} text={copy.removeText} onClose={onClose}>
      <View className="letter-stack">
        <OutcomeNote outcome={outcome} />
        <Button kind="danger" busy={busy} onTap={() => void remove()}>
          {copy.removeYes}
        </Button>
        <Button kind="line" onTap={onClose}>
          {copy.removeNo}
        </Button>
      </View>
    </Sheet>
  );
}
