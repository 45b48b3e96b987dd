import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { IconName } from '../icon/icon-name';
import { Tap } from '../tap';
import './index.scss';

export type StripProps = {
  /** `wait` is for what lies on the phone until there is a network. */
  readonly tone: 'wait' | 'need' | 'ok' | 'danger' | 'lamp';
  readonly icon: IconName;
  readonly text: ReactNode;
  readonly onTap?: () => void;
};

/** A message across the page about the page itself. */
export function Strip({ tone, icon, text, onTap }: StripProps): ReactNode {
  const className = `strip strip-${tone}`;
  const content = (
    <>
      <Icon name={icon} />
      <View className="strip-text">{text}</View>
      {onTap === undefined ? null : (
        <View className="strip-next">
          <Icon name="next" size="small" />
        </View>
      )}
    </>
  );
  if (onTap === undefined)
    return (
      <View className={className} role="status">
        {content}
      </View>
    );
  return (
    <Tap className={className} onTap={onTap}>
      {content}
    </Tap>
  );
}
