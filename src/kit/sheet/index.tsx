import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { chromeCopy } from '../../copy/chrome';
import { Icon } from '../icon';
import { Tap } from '../tap';
import './index.scss';

export type SheetProps = {
  readonly open: boolean;
  readonly title: string;
  /** Beneath the title, quiet. */
  readonly text?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A sheet that rises over the page for one thing, and goes away again. */
export function Sheet({ open, title, text, onClose, children }: SheetProps): ReactNode {
  if (!open) return null;
  return (
    <>
      <View className="sheet-mask" catchMove onClick={onClose} aria-hidden="true" />
      <View className="sheet" role="dialog" aria-modal="true" aria-label={title}>
        <View className="sheet-grip" />
        <View className="sheet-top">
          <View>
            <View className="title">{title}</View>
            {text === undefined ? null : <View className="caption">{text}</View>}
          </View>
          <Tap className="sheet-close" label={chromeCopy.close} onTap={onClose}>
            <Icon name="x" />
          </Tap>
        </View>
        {children}
      </View>
    </>
  );
}
