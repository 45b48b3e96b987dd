import { View } from '@tarojs/components';
import { type ReactNode, useRef, useState } from 'react';
import { chromeCopy } from '../../copy/chrome';
import { Button } from '../button';
import { BrowserInk } from './browser-ink';
import { CanvasInk } from './canvas-ink';
import { pathOf, type Point, withPoint } from './stroke-path';
import './index.scss';

export type SignaturePadProps = {
  /** The drawing as SVG path text in a 300 × 120 box after each stroke; null while it is too little to be a name. */
  readonly onChange: (path: string | null) => void;
};

const Ink = process.env.TARO_ENV === 'h5' ? BrowserInk : CanvasInk;

type Strokes = readonly (readonly Point[])[];

/** A place to write one's name with a finger. */
export function SignaturePad({ onChange }: SignaturePadProps): ReactNode {
  const [strokes, setStrokes] = useState<Strokes>([]);
  // A slow phone hands over a whole stroke before it draws again: at its end only this has all of it.
  const drawn = useRef<Strokes>([]);
  const copy = chromeCopy.signature;

  const put = (next: Strokes): void => {
    drawn.current = next;
    setStrokes(next);
  };
  const begin = (point: Point): void => {
    put([...drawn.current, withPoint([], point)]);
  };
  const move = (point: Point): void => {
    const last = drawn.current[drawn.current.length - 1];
    if (last !== undefined) put([...drawn.current.slice(0, -1), withPoint(last, point)]);
  };
  const clear = (): void => {
    put([]);
    onChange(null);
  };

  return (
    <View className="signature">
      <Ink
        strokes={strokes}
        label={copy.label}
        onBegin={begin}
        onMove={move}
        onEnd={() => {
          onChange(pathOf(drawn.current));
        }}
      />
      <View className="signature-foot">
        <View className="caption">{copy.hint}</View>
        <View>
          <Button kind="link" icon="redo" onTap={clear}>
            {copy.clear}
          </Button>
        </View>
      </View>
    </View>
  );
}
