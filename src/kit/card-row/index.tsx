import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../icon';
import { Tap } from '../tap';
import './index.scss';

export type CardRowProps = {
  readonly title: string;
  readonly text?: string;
  /** In front: a `Disc`. Steps aside for large type. */
  readonly lead?: ReactNode;
  /** At the end: a `Tag`. Without one, a row that can be tapped points onwards. */
  readonly end?: ReactNode;
  readonly onTap?: () => void;
};

/** One thing of a list, on a card of its own; inside `rows` on one card with the others. */
export function CardRow({ title, text, lead, end, onTap }: CardRowProps): ReactNode {
  const content = (
    <>
      {lead}
      <View className="card-row-text">
        <View className="strong">{title}</View>
        {text === undefined ? null : <View className="caption">{text}</View>}
      </View>
      {end ?? (onTap === undefined ? null : <Icon name="next" size="small" />)}
    </>
  );
  if (onTap === undefined) return <View className="card-row">{content}</View>;
  return (
    <Tap className="card-row" onTap={onTap}>
      {content}
    </Tap>
  );
}
