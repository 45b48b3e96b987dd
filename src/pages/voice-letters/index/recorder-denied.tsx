import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import { voiceLetterCopy } from '../../../copy/voice-letter';
import { Button } from '../../../kit/button';
import { Strip } from '../../../kit/strip';

const copy = voiceLetterCopy.record;

/** The microphone was refused: how it is opened again, and that a call does as well. */
export function Denied(): ReactNode {
  return (
    <View className="letter-stack">
      <Strip tone="lamp" icon="mic" text={copy.denied} />
      <Button kind="line" icon="gear" onTap={() => void Taro.openSetting().catch(() => undefined)}>
        {copy.settings}
      </Button>
    </View>
  );
}
