import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { begunCopy as copy } from '../../copy/begun';
import { Button } from '../button';
import { Strip } from '../strip';

export type BegunProps = {
  readonly form: { readonly resumed: boolean; readonly anew: () => void };
};

/** Says that a form goes on where it was left, and offers an empty one. Nothing to see on a form that is new. */
export function Begun({ form }: BegunProps): ReactNode {
  if (!form.resumed) return null;
  return (
    <View>
      <Strip tone="ok" icon="pen" text={copy.text} />
      <Button kind="link" onTap={form.anew}>
        {copy.anew}
      </Button>
    </View>
  );
}
