import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { threadCopy as copy } from '../../../copy/thread';
import { LONGEST_LINE } from '../../../../contracts/vocabulary/thread';
import { Button } from '../../../kit/button';
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
      label={elder ? copy.pickElder : copy.pick}
      layout={elder ? 'rows' : 'two'}
      options={ready.map((sentence) => ({ value: sentence, label: sentence }))}
      value={ready.includes(words) ? words : ''}
      onChange={onWords}
    />
  );
  const [writing, setWriting] = useState(false);
  if (elder && !writing && (words === '' || ready.includes(words)))
    return (
      <View className="thread-stack">
        {pick}
        <Button
          kind="link"
          icon="pen"
          onTap={() => {
            setWriting(true);
          }}
        >
          {copy.write.own}
        </Button>
      </View>
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
