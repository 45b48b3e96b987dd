import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { IconName } from './icon-name';
import { unheard } from '../unheard';
import './index.scss';

export type IconProps = {
  readonly name: IconName;
  /** 20, 24 or 36 px at the standard text size; 24 unless said otherwise. */
  readonly size?: 'small' | 'usual' | 'large';
};

/** A line drawing in the colour of the text around it. It never stands alone: the word is beside it. */
export function Icon({ name, size = 'usual' }: IconProps): ReactNode {
  return <View className={`icon icon-${size} icon-${name}`} {...unheard} />;
}
