import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './index.scss';

export type HouseProps = {
  /** The left window is lit. */
  readonly child: boolean;
  /** The right window is lit. */
  readonly caregiver: boolean;
  /** What the picture says, read out in its place. */
  readonly label: string;
};

function light(side: 'left' | 'right', on: boolean): string {
  return `house-light house-${side}${on ? ' house-light-on' : ''}`;
}

/** One child's house: its two windows light up one by one. The same is always said in words beside it. */
export function House({ child, caregiver, label }: HouseProps): ReactNode {
  return (
    <View className="house" aria-label={label} role="img">
      <View className="house-walls" />
      <View className={light('left', child)} />
      <View className={light('right', caregiver)} />
    </View>
  );
}
