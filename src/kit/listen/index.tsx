import { View } from '@tarojs/components';
import { useDidHide } from '@tarojs/taro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { voiceCopy as copy } from '../../copy/voice';
import { Button } from '../button';
import { lengthOf, type Piece, piecesOf } from './piece';
import { play, type Sounding } from './player';

export type ListenProps = {
  /** All that is recorded of a text; undefined while that is not known. */
  readonly pieces: readonly Piece[] | undefined;
  /** Which of them, one after the other. */
  readonly steps: readonly string[];
  /** It could not be played: the address may have run out, another one is asked for. */
  readonly onFailed: () => void;
};

/** 听一听 beside a text; away while it is not recorded. It falls silent when the page is left. */
export function Listen({ pieces, steps, onFailed }: ListenProps): ReactNode {
  const wanted = piecesOf(pieces ?? [], steps);
  const [sounding, setSounding] = useState<Sounding>('silent');
  const stop = useRef<() => void>();
  const silence = (): void => {
    stop.current?.();
    stop.current = undefined;
  };
  // Other words than those that sound: another sentence, another version.
  const words = wanted.map(({ key }) => key).join(' ');
  useEffect(() => silence, [words]);
  useDidHide(silence);

  if (wanted.length === 0) return null;
  const begin = (): void => {
    stop.current = play(wanted, (next) => {
      setSounding(next);
      if (next === 'failed') onFailed();
    });
  };
  return (
    <View>
      {sounding === 'playing' ? (
        <Button kind="lamp" icon="x" onTap={silence}>
          {copy.stop}
        </Button>
      ) : (
        <Button kind="lamp" icon="sound" onTap={begin}>
          {copy.listen(lengthOf(wanted))}
        </Button>
      )}
      {sounding === 'failed' ? <View aria-live="polite">{copy.failed}</View> : null}
    </View>
  );
}
