import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { absenceCopy as copy } from '../../../copy/absence';
import { Card } from '../../../kit/card';
import { Dial } from '../../../kit/dial';
import { Section } from '../../../kit/section';
import { type Absence, saidOf } from './presenter';

/** What was said so far, the last first. */
export function Told({ absence }: { readonly absence: Absence }): ReactNode {
  return (
    <Section title={copy.told}>
      <Card>
        <View className="stack">
          {saidOf(absence).map(({ key, who, what, at }) => (
            <View key={key}>
              <View className="strong">{what}</View>
              <View className="caption">{who === '' ? at : `${who}，${at}`}</View>
            </View>
          ))}
        </View>
      </Card>
    </Section>
  );
}

/** Whom to call: everybody who was asked. */
export function People({ people }: Pick<Absence, 'people'>): ReactNode {
  if (people.length === 0) return null;
  return (
    <Section title={copy.call}>
      {people.map(({ personId, called, phone }) => (
        <Dial key={personId} kind="person" name={called} relation={phone ?? ''} phone={phone} />
      ))}
    </Section>
  );
}
