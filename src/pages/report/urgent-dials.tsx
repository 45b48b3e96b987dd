import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { reportDialCopy } from '../../copy/report';
import { Dial } from '../../kit/dial';

/** One number of `reportDialCopy`. */
export function NumberDial({ number, text }: { readonly number: string; readonly text: string }): ReactNode {
  // Red is for danger alone.
  const kind = number === '110' || number === '120' ? 'sos' : 'person';
  return <Dial kind={kind} name={number} relation={text} phone={number} />;
}

/** Numbers to dial at once, where words say that they should be: dialling needs no network. */
export function UrgentDials({ numbers }: { readonly numbers: readonly string[] }): ReactNode {
  return (
    <View className="dials">
      {reportDialCopy.numbers
        .filter(({ number }) => numbers.includes(number))
        .map((each) => (
          <NumberDial key={each.number} {...each} />
        ))}
    </View>
  );
}
