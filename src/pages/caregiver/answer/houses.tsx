import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { House } from '../../../kit/house';
import type { LitHouse } from './presenter';

/** The children's houses, with the names beneath. */
export function Houses({ houses }: { readonly houses: readonly LitHouse[] }): ReactNode {
  if (houses.length === 0) return null;
  return (
    <View className="answer-houses">
      {houses.map(({ childId, name, child, caregiver, label }) => (
        <View className="answer-house" key={childId}>
          <House child={child} caregiver={caregiver} label={label} />
          <View className="strong">{name}</View>
        </View>
      ))}
    </View>
  );
}
