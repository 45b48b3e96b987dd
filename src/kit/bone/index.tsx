import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './index.scss';

export type BoneProps = {
  /** What it holds the place of: a line of body text, a title, or a button. */
  readonly kind: 'line' | 'title' | 'button';
  /** Share of the width it takes, in percent. */
  readonly width?: number;
};

/** The place of something that is being loaded, in its size, so that nothing jumps when it arrives. */
export function Bone({ kind, width = 100 }: BoneProps): ReactNode {
  return <View className={`bone bone-${kind}`} style={{ width: `${width}%` }} />;
}
