import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { threadCopy as copy } from '../../../copy/thread';
import { Tap } from '../../../kit/tap';
import type { Bubble, Line } from './presenter';

type BubblesProps = { readonly bubbles: readonly Bubble[]; readonly onOwn: (line: Line) => void };

/** What was said, oldest first; an own line that stands is tapped to change it. */
export function Bubbles({ bubbles, onOwn }: BubblesProps): ReactNode {
  return (
    <View className="thread-lines">
      {bubbles.map((bubble) => (
        <View className={bubble.mine ? 'thread-line thread-mine' : 'thread-line'} key={bubble.key}>
          <View className="caption">{bubble.head}</View>
          <Said bubble={bubble} onOwn={onOwn} />
          {bubble.note === '' ? null : <View className="caption">{bubble.note}</View>}
        </View>
      ))}
    </View>
  );
}

type SaidProps = { readonly bubble: Bubble; readonly onOwn: (line: Line) => void };

function Said({ bubble: { mine, words, about, head, line }, onOwn }: SaidProps): ReactNode {
  if (words === null) return <View className="thread-gone">{copy.takenBack}</View>;
  const body = (
    <>
      {about === null ? null : <View className="thread-about">{copy.about(about)}</View>}
      <View>{words}</View>
    </>
  );
  if (!mine) return <View className="thread-bubble">{body}</View>;
  return (
    <Tap
      className="thread-bubble"
      label={`${words}，${copy.change(head)}`}
      onTap={() => {
        onOwn(line);
      }}
    >
      {body}
    </Tap>
  );
}
