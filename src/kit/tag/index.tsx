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

/** Who does not see red and green apart sees the shape. */
const shapes: Partial<Record<TagProps['tone'], IconName>> = { danger: 'warn', ok: 'check' };

/** A word or two on a coloured ground; overdue and done have a shape of their own. */
export function Tag({ tone, icon = shapes[tone], children }: TagProps): ReactNode {
  return (
    <View className={`tag tag-${tone}`}>
      {icon === undefined ? null : <Icon name={icon} size="small" />}
      {children}
    </View>
  );
}
