import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { unheard } from '../unheard';
import './index.scss';

export type HouseProps = {
  /** The left window is lit. */
  readonly child: boolean;
  /** The right window is lit. */
  readonly caregiver: boolean;
  /** What the picture says, read out in its place; without it, the words beside say the same. */
  readonly label?: string;
};

function classOf({ child, caregiver }: Omit<HouseProps, 'label'>): string {
  return ['house', child && 'house-child', caregiver && 'house-caregiver'].filter(Boolean).join(' ');
}

/** One child's house: its two windows light up one by one. The same is always said in words beside it. */
export function House({ label, ...lit }: HouseProps): ReactNode {
  return (
    <View
      className={classOf(lit)}
      {...(label === undefined ? unheard : { 'aria-label': label, role: 'img' })}
    >
      <View className="house-walls" />
      <View className="house-light house-left" />
      <View className="house-light house-right" />
    </View>
  );
}
