import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { goTo } from '../../../api/go-to';
import { useCall } from '../../../api/use-call';
import { voiceLetterCopy as copy } from '../../../copy/voice-letter';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { LetterSound } from '../../../kit/hear/letter';
import { newestUnheard, wordsOf } from './letters';

const open = (): void => {
  goTo('voiceLetters', { as: 'guardian' });
};

/** What the family has said for this parent, played here; what teacher or director has left; and the way to answer. */
export function LettersCard(): ReactNode {
  const list = useCall('voiceLetter.list', { role: 'guardian' });
  const letter = newestUnheard(list.data);
  return (
    <>
      {letter === undefined ? (
        <CardRow {...copy.row} lead={<Disc icon="mic" />} onTap={open} />
      ) : (
        <Card kind="lamp">
          <View className="home-stack">
            <View>
              <View className="strong">{copy.fromHome}</View>
              <View className="caption">{copy.from(letter.from)}</View>
            </View>
            <LetterSound letterId={letter.letterId} seconds={letter.seconds} mine={false} />
            <Button kind="link" icon="mic" onTap={open}>
              {copy.more}
            </Button>
          </View>
        </Card>
      )}
      {wordsOf(list.data).map(({ wordId, title, words }) => (
        <Card key={wordId}>
          <View className="caption">{title}</View>
          <View className="strong home-hang">{words}</View>
        </Card>
      ))}
    </>
  );
}
