import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '../../../kit/card';
import { Icon } from '../../../kit/icon';
import { type Agreement, partiesOf } from './presenter';

export type PartiesProps = { readonly agreement: Agreement; readonly today: string; readonly note?: string };

/** Who has signed and who is waited for. */
export function Parties({ agreement, today, note }: PartiesProps): ReactNode {
  return (
    <Card>
      <View className="agreement-stack">
        {partiesOf(agreement, today).map(({ key, text, signed }) => (
          <View className="agreement-row" key={key}>
            <View className={signed ? 'label agreement-ok' : 'label agreement-wait'}>
              <Icon name={signed ? 'check' : 'clock'} size="small" />
            </View>
            <View className="label agreement-grow">{text}</View>
          </View>
        ))}
        {note === undefined ? null : (
          <View className="agreement-row">
            <View className="caption">
              <Icon name="doc" size="small" />
            </View>
            <View className="caption agreement-grow">{note}</View>
          </View>
        )}
      </View>
    </Card>
  );
}
