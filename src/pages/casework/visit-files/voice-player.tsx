import { View } from '@tarojs/components';
import { useDidHide } from '@tarojs/taro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { visitFilesCopy as copy } from '../../../copy/visit-files';
import { voiceCopy } from '../../../copy/voice';
import { Button } from '../../../kit/button';
import { playOnce, type Sound, type Sounding } from '../../../kit/hear/sound';
import { forgetSound } from './sound-address';

/** Plays one spoken note; it falls silent, and is taken off the phone, when the page is left. */
export function VoicePlayer({ address }: { readonly address: string }): ReactNode {
  const [state, setState] = useState<Sounding>('silent');
  const sound = useRef<Sound>();
  const stop = (): void => {
    sound.current?.stop();
  };
  useEffect(
    () => () => {
      sound.current?.forget();
      forgetSound(address);
    },
    [address],
  );
  useDidHide(stop);

  const begin = (): void => {
    sound.current?.forget();
    sound.current = playOnce(address, setState);
  };
  return (
    <View>
      {state === 'playing' ? (
        <Button kind="line" icon="x" onTap={stop}>
          {voiceCopy.stop}
        </Button>
      ) : (
        <Button kind="line" icon="sound" onTap={begin}>
          {copy.hear}
        </Button>
      )}
      {state === 'failed' ? <View aria-live="polite">{voiceCopy.failed}</View> : null}
    </View>
  );
}
