import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { endCopy } from '../../../copy/care-changes';
import { Button } from '../../../kit/button';
import { Sheet } from '../../../kit/sheet';

export type EndSheetProps = {
  readonly open: boolean;
  readonly busy: boolean;
  /** What ending does. */
  readonly sentences: readonly string[];
  readonly onEnd: () => void;
  readonly onClose: () => void;
};

const copy = endCopy.sheet;

/** Says what ending does before it is done. */
export function EndSheet({ open, busy, sentences, onEnd, onClose }: EndSheetProps): ReactNode {
  return (
    <Sheet open={open} title={copy.title} onClose={onClose}>
      {sentences.map((sentence) => (
        <View key={sentence}>{sentence}</View>
      ))}
      <Button kind="danger" busy={busy} onTap={onEnd}>
        {copy.confirm}
      </Button>
      <Button kind="line" onTap={onClose}>
        {copy.keep}
      </Button>
    </Sheet>
  );
}
