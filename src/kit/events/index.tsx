import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './index.scss';

export type EventItem = {
  readonly key: string;
  /** The day, short: `11.18`. */
  readonly on: string;
  readonly title: string;
  readonly text?: string;
  /** Noted afterwards, or not yet so: a ring instead of a dot. */
  readonly hollow?: boolean;
  /** What can still be done about it: a link. */
  readonly action?: ReactNode;
};

/** What happened, newest first, along a line. */
export function Events({ items }: { readonly items: readonly EventItem[] }): ReactNode {
  return (
    <View className="events">
      {items.map(({ key, on, title, text, hollow = false, action }) => (
        <View className={hollow ? 'event event-hollow' : 'event'} key={key}>
          <View className="event-on">{on}</View>
          <View className="event-rail" />
          <View className="event-text">
            <View className="strong">{title}</View>
            {text === undefined ? null : <View className="caption">{text}</View>}
            {action}
          </View>
        </View>
      ))}
    </View>
  );
}
