import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { IconName } from '../icon/icon-name';
import './index.scss';

export type TagProps = {
  /** `need` waits for the reader, `wait` for the network, `danger` is overdue; `primary` names a kind. */
  readonly tone: 'need' | 'ok' | 'wait' | 'danger' | 'plain' | 'primary';
  readonly icon?: IconName;
  readonly children: ReactNode;
};

/** A word or two on a coloured ground. */
export function Tag({ tone, icon, children }: TagProps): ReactNode {
  return (
    <View className={`tag tag-${tone}`}>
      {icon === undefined ? null : <Icon name={icon} size="small" />}
      {children}
    </View>
  );
}
