import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { reportDialCopy } from '../../copy/report';
import { Dial } from '../../kit/dial';

/** Numbers to dial at once, where words say that they should be: dialling needs no network. */
export function UrgentDials({ numbers }: { readonly numbers: readonly string[] }): ReactNode {
  return (
    <View className="dials">
      {reportDialCopy.numbers
        .filter(({ number }) => numbers.includes(number))
        .map(({ number, text }) => (
          <Dial
            key={number}
            // Red is for danger alone.
            kind={number === '110' || number === '120' ? 'sos' : 'person'}
            name={number}
            relation={text}
            phone={number}
          />
        ))}
    </View>
  );
}
