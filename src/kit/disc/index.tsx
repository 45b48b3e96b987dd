import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { IconName } from '../icon/icon-name';
import './index.scss';

export type DiscProps = {
  readonly tone?: 'soft' | 'need' | 'lamp' | 'solid';
} & ({ readonly letter: string } | { readonly icon: IconName });

/** A round mark in front of a row: one character of a name, or an icon. */
export function Disc({ tone = 'soft', ...mark }: DiscProps): ReactNode {
  return (
    <View className={`disc disc-${tone}`} aria-hidden="true">
      {'icon' in mark ? <Icon name={mark.icon} /> : mark.letter}
    </View>
  );
}
