import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { familyCopy } from '../../../copy/director';
import { Card } from '../../../kit/card';
import { Dial } from '../../../kit/dial';
import { Disc } from '../../../kit/disc';
import { Tag } from '../../../kit/tag';
import type { Family } from '../record/family-facts';
import { presentChild, presentHome } from './presenter';

export type PeopleProps = {
  readonly family: Family;
  readonly onDialled: (personId: string) => void;
};

/** The children, who cares for them, and everybody's telephone. */
export function People({ family, onDialled }: PeopleProps): ReactNode {
  return (
    <Card>
      <View className="people">
        <View className="caption">{familyCopy.place(family.village, family.lane)}</View>
        {family.children.map((child) => (
          <View className="people-child" key={child.childId}>
            <Disc letter={child.name.slice(-1)} />
            <View className="people-words">
              <View className="people-name">
                <View className="lead">{child.name}</View>
                {child.key ? <Tag tone="plain">{familyCopy.child.key}</Tag> : null}
              </View>
              <View className="label quiet">{presentChild(child)}</View>
            </View>
          </View>
        ))}
        {presentHome(family).map((sentence) => (
          <View className="label" key={sentence}>
            {sentence}
          </View>
        ))}
        <View className="dials">
          {family.people.map(({ personId, name, relation, phone }) => (
            <Dial
              key={personId}
              kind="person"
              name={relation}
              relation={name}
              phone={phone}
              onDialled={() => {
                onDialled(personId);
              }}
            />
          ))}
        </View>
      </View>
    </Card>
  );
}
