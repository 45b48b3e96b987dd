import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { voiceLetterCopy as copy } from '../../../copy/voice-letter';
import { Button } from '../../../kit/button';
import type { Day } from '../../../kit/calendar/days';
import { Card } from '../../../kit/card';
import { LetterSound } from '../../../kit/hear/letter';
import { Tag } from '../../../kit/tag';
import { type Letter, rowOf } from './presenter';

type LetterCardProps = {
  readonly letter: Letter;
  readonly today: Day;
  readonly onHeard: () => void;
  readonly onRemove: () => void;
};

/** One recording: who, when, heard or not; played here, and taken away by who may. */
export function LetterCard({ letter, today, onHeard, onRemove }: LetterCardProps): ReactNode {
  const { title, text, fresh } = rowOf(letter, today);
  return (
    <Card {...(fresh ? { kind: 'lamp' as const } : {})}>
      <View className="letter-stack">
        <View className="between">
          <View className="lead">{title}</View>
          {fresh ? <Tag tone="need">{copy.fresh}</Tag> : null}
        </View>
        <View className="letter-quiet">{text}</View>
        <LetterSound
          letterId={letter.letterId}
          seconds={letter.seconds}
          mine={letter.mine}
          onHeard={onHeard}
        />
        {letter.removable ? (
          <Button kind="link" onTap={onRemove}>
            {copy.remove}
          </Button>
        ) : null}
      </View>
    </Card>
  );
}
