import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import type { IconName } from '../icon/icon-name';
import { Tap } from '../tap';
import './index.scss';

export type TabItem<Key extends string> = {
  readonly key: Key;
  readonly label: string;
  readonly icon: IconName;
  /** A number that waits there; none or 0 shows nothing. */
  readonly badge?: number;
};

export type TabBarProps<Key extends string> = {
  readonly items: readonly TabItem<Key>[];
  readonly current: Key;
  /** Not called for the current one. */
  readonly onChange: (key: Key) => void;
};

/** The main places of an audience. WeChat's own bar cannot lead into a sub-package, so this one is drawn by the page. */
export function TabBar<Key extends string>({ items, current, onChange }: TabBarProps<Key>): ReactNode {
  return (
    <View className="tab-bar" role="navigation">
      {items.map(({ key, label, icon, badge = 0 }) => (
        <Tap
          className={key === current ? 'tab tab-on' : 'tab'}
          key={key}
          pressed={key === current}
          onTap={() => {
            if (key !== current) onChange(key);
          }}
        >
          <Icon name={icon} />
          <View>{label}</View>
          {badge > 0 ? <View className="tab-badge">{badge}</View> : null}
        </Tap>
      ))}
    </View>
  );
}
