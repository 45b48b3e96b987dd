import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { threadCopy as copy } from '../../../copy/thread';
import { LONGEST_LINE } from '../../../../contracts/vocabulary/thread';
import { Field } from '../../../kit/field';
import { Pick } from '../../../kit/pick';

type ComposerProps = {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Sentences that a tap chooses, for whoever would not type. */
  readonly ready: readonly string[];
  /** Whoever reads with difficulty chooses first and types only if need be. */
  readonly elder: boolean;
};

/** What is going to be said: chosen by a tap, or written. */
export function Composer({ words, onWords, ready, elder }: ComposerProps): ReactNode {
  const pick = (
    <Pick<string>
      label={copy.pick}
      layout={elder ? 'rows' : 'two'}
      options={ready.map((sentence) => ({ value: sentence, label: sentence }))}
      value={ready.includes(words) ? words : ''}
      onChange={onWords}
    />
  );
  return (
    <View className="thread-stack">
      <Field
        multiline
        label={copy.write.label}
        placeholder={copy.write.blank}
        value={words}
        max={LONGEST_LINE}
        onChange={onWords}
      />
      {pick}
    </View>
  );
}
