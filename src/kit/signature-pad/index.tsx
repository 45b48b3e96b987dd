import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
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
  const copy = chromeCopy.signature;

  const begin = (point: Point): void => {
    setStrokes((drawn) => [...drawn, withPoint([], point)]);
  };
  const move = (point: Point): void => {
    setStrokes((drawn) => {
      const last = drawn.at(-1);
      return last === undefined ? drawn : [...drawn.slice(0, -1), withPoint(last, point)];
    });
  };
  const clear = (): void => {
    setStrokes([]);
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
          onChange(pathOf(strokes));
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
