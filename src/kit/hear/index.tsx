import { View } from '@tarojs/components';
import { useDidHide } from '@tarojs/taro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../button';
import { playOnce, type Sound, type Sounding } from './sound';

export type HearProps = {
  /** What the button says: 听一听（12 秒）. */
  readonly label: string;
  readonly words: { readonly stop: string; readonly failed: string };
  /** Asked for with the tap: an address runs out. Undefined where there is none. */
  readonly address: () => Promise<string | undefined>;
  /** It has begun to sound. */
  readonly onBegun?: () => void;
  readonly main?: boolean;
};

/** Plays something that is fetched with the tap and kept nowhere; it falls silent when the page is left. */
export function Hear({ label, words, address, onBegun, main = false }: HearProps): ReactNode {
  const [state, setState] = useState<Sounding | 'fetching'>('silent');
  const sound = useRef<Sound>();
  const stop = (): void => {
    sound.current?.stop();
  };
  useEffect(
    () => () => {
      sound.current?.forget();
    },
    [],
  );
  useDidHide(stop);

  const begin = async (): Promise<void> => {
    setState('fetching');
    const found = await address();
    if (found === undefined) {
      setState('failed');
      return;
    }
    sound.current?.forget();
    sound.current = playOnce(found, setState);
    onBegun?.();
  };
  const kind = main ? 'primary' : 'lamp';
  return (
    <View>
      {state === 'playing' ? (
        <Button kind={kind} icon="x" onTap={stop}>
          {words.stop}
        </Button>
      ) : (
        <Button kind={kind} icon="sound" busy={state === 'fetching'} onTap={() => void begin()}>
          {label}
        </Button>
      )}
      {state === 'failed' ? <View aria-live="polite">{words.failed}</View> : null}
    </View>
  );
}
