import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { waitingCopy as copy } from '../../../copy/notice-library';
import { Button } from '../../../kit/button';

type WholeProps = { readonly brief: string; readonly body: string };

/** The short of a notice, and the rest behind a tap. */
export function Whole({ brief, body }: WholeProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <View className="stack-s">
      <View>{brief}</View>
      {open ? <View className="label">{body}</View> : null}
      <Button
        kind="link"
        icon={open ? 'x' : 'down'}
        onTap={() => {
          setOpen(!open);
        }}
      >
        {open ? copy.less : copy.look}
      </Button>
    </View>
  );
}
