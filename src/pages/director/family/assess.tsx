import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { familyCopy } from '../../../copy/director';
import { CardRow } from '../../../kit/card-row';
import { Section } from '../../../kit/section';
import type { Family } from '../record/family-facts';

/** To each child's key facts, colour and help plan. */
export function Assess({ family }: { readonly family: Family }): ReactNode {
  return (
    <Section title={familyCopy.assess.title}>
      <View className="rows">
        {family.children.map(({ childId, name }) => (
          <CardRow
            key={childId}
            title={name}
            text={familyCopy.assess.text}
            onTap={() => {
              goTo('director.assess', { child: childId });
            }}
          />
        ))}
      </View>
    </Section>
  );
}
