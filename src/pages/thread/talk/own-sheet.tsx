import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useAction } from '../../../api/use-action';
import { threadCopy } from '../../../copy/thread';
import { Button } from '../../../kit/button';
import { OutcomeNote } from '../../../kit/outcome-note';
import { Sheet } from '../../../kit/sheet';
import { isCorrectable, type Line } from './presenter';

const copy = threadCopy.sheet;

type OwnSheetProps = {
  readonly line: Line;
  readonly onCorrect: (line: Line) => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** What can be done about an own line: other words for some minutes, and taking it back. */
export function OwnSheet({ line, onCorrect, onDone, onClose }: OwnSheetProps): ReactNode {
  const takeBack = useAction('thread.takeBack');
  const gone = async (): Promise<void> => {
    if ((await takeBack.run({ lineId: line.lineId })).ok) onDone();
  };
  return (
    <Sheet open title={copy.title} text={copy.text} onClose={onClose}>
      <View className="thread-stack">
        <View className="thread-quoted">{line.words}</View>
        <OutcomeNote outcome={takeBack.outcome} />
        {isCorrectable(line, new Date()) ? (
          <Button
            kind="line"
            icon="pen"
            onTap={() => {
              onCorrect(line);
            }}
          >
            {copy.correct}
          </Button>
        ) : null}
        <Button kind="danger" busy={takeBack.busy} onTap={() => void gone()}>
          {copy.takeBack}
        </Button>
      </View>
    </Sheet>
  );
}
