import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './index.scss';

export type DockProps = {
  /** The page's one main action, and what is quieter beneath it. */
  readonly children: ReactNode;
  /** One sentence about what happens next. */
  readonly note?: string;
  /** Lays two buttons side by side, one below the other for large type. */
  readonly row?: boolean;
};

/** The place at the thumb; given to `Screen` as `dock`. */
export function Dock({ children, note, row = false }: DockProps): ReactNode {
  return (
    <View className="dock">
      {row ? <View className="dock-row">{children}</View> : children}
      {note === undefined ? null : <View className="dock-note">{note}</View>}
    </View>
  );
}
