import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { signingCopy as copy } from '../../copy/signing';
import { Button } from '../button';
import { Field } from '../field';
import { Strip } from '../strip';
import { CODE_LENGTH } from './presenter';
import './index.scss';

export type CodeEntryProps = {
  /** The masked number the code has gone to. */
  readonly sentTo: string;
  readonly digits: string;
  readonly busy: boolean;
  readonly onType: (text: string) => void;
  readonly onAgain: () => void;
};

/** A place for the digits of a text message, large enough to be read back, and a way to ask for them again. */
export function CodeEntry({ sentTo, digits, busy, onType, onAgain }: CodeEntryProps): ReactNode {
  return (
    <View className="code-entry">
      <Strip tone="ok" icon="send" text={copy.sent(sentTo)} />
      <Field
        label={copy.label}
        value={digits}
        placeholder={copy.placeholder}
        max={CODE_LENGTH}
        digits
        onChange={onType}
      />
      <View>
        <Button kind="link" icon="redo" busy={busy} onTap={onAgain}>
          {copy.again}
        </Button>
      </View>
    </View>
  );
}
