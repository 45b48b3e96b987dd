import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './index.scss';

export type CardProps = {
  /** `plain` is white on the ground; `sunken` lies inside a white area; `lamp` holds what family members say to each other. */
  readonly kind?: 'plain' | 'sunken' | 'lamp';
  readonly children: ReactNode;
};

/** One thing, in one rounded area. */
export function Card({ kind = 'plain', children }: CardProps): ReactNode {
  return <View className={`card card-${kind}`}>{children}</View>;
}
