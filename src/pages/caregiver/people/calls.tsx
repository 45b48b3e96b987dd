import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { caregiverCopy as copy } from '../../../copy/caregiver';
import { Dial } from '../../../kit/dial';
import { Section } from '../../../kit/section';
import type { Callee } from './whom-to-call';

/** Big buttons to people, each once; a row of nothing when nobody is known. */
export function People({ callees }: { readonly callees: readonly Callee[] }): ReactNode {
  if (callees.length === 0) return null;
  return (
    <View className="dials">
      {callees.map(({ key, name, fullName, outOfReach, phone }) => (
        <Dial
          key={key}
          kind="person"
          name={name}
          relation={outOfReach ? copy.outOfReach(fullName) : fullName}
          phone={phone}
        />
      ))}
    </View>
  );
}

/** 110 and 120: there before anything has loaded, and without a network. */
export function Sos(): ReactNode {
  const { police, ambulance } = copy;
  return (
    <View className="dials">
      <Dial kind="sos" name={police.name} relation={police.text} phone={police.name} icon="siren" />
      <Dial kind="sos" name={ambulance.name} relation={ambulance.text} phone={ambulance.name} icon="cross" />
    </View>
  );
}

/** Everybody the caregiver may need on the telephone. */
export function Calls({ callees }: { readonly callees: readonly Callee[] }): ReactNode {
  return (
    <Section title={copy.calls}>
      <People callees={callees} />
      <Sos />
    </Section>
  );
}
