import { Canvas, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { InkProps } from './ink-props';
import { BOX, type Point } from './stroke-path';

/** The part of WeChat's canvas that is used. */
type Brush = {
  lineWidth: number;
  lineCap: 'round';
  lineJoin: 'round';
  strokeStyle: string;
  readonly setTransform: (...matrix: readonly number[]) => void;
  readonly clearRect: (...box: readonly number[]) => void;
  readonly beginPath: () => void;
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly stroke: () => void;
};
type Surface = { readonly brush: Brush; readonly scale: number };
type Measured = {
  readonly width: number;
  readonly node: { width: number; height: number; readonly getContext: (kind: '2d') => Brush };
};
/** Touches on a canvas are counted from its own corner. */
type Touched = { readonly touches: readonly { readonly x: number; readonly y: number }[] };

const INK = '#1b2b2a';

function openSurface(id: string, ready: (surface: Surface) => void): void {
  Taro.createSelectorQuery()
    .select(`#${id}`)
    .fields({ node: true, size: true })
    .exec((found: readonly (Measured | null)[]) => {
      const measured = found[0];
      if (measured === null || measured === undefined) return;
      const { node, width } = measured;
      const sharpness = Taro.getWindowInfo().pixelRatio;
      node.width = width * sharpness;
      node.height = (width * BOX.height * sharpness) / BOX.width;
      ready({ brush: node.getContext('2d'), scale: width / BOX.width });
    });
}

function draw({ brush, scale }: Surface, strokes: readonly (readonly Point[])[]): void {
  const unit = scale * Taro.getWindowInfo().pixelRatio;
  brush.setTransform(unit, 0, 0, unit, 0, 0);
  brush.clearRect(0, 0, BOX.width, BOX.height);
  brush.lineWidth = 3;
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.strokeStyle = INK;
  for (const stroke of strokes) {
    brush.beginPath();
    stroke.forEach(({ x, y }, at) => {
      if (at === 0) brush.moveTo(x, y);
      else brush.lineTo(x, y);
    });
    brush.stroke();
  }
}

/** Draws on WeChat's canvas. */
export function CanvasInk({ strokes, onBegin, onMove, onEnd, label }: InkProps): ReactNode {
  const [id] = useState('signature-ink');
  const surface = useRef<Surface | undefined>(undefined);
  useEffect(() => {
    // The canvas exists only after WeChat has laid the page out.
    Taro.nextTick(() => {
      openSurface(id, (opened) => {
        surface.current = opened;
      });
    });
  }, [id]);
  useEffect(() => {
    if (surface.current !== undefined) draw(surface.current, strokes);
  }, [strokes]);

  const at = (touched: Touched, reached: (point: Point) => void): void => {
    const touch = touched.touches[0];
    const scale = surface.current?.scale;
    if (touch !== undefined && scale !== undefined) reached({ x: touch.x / scale, y: touch.y / scale });
  };

  return (
    <View className="ink">
      <Canvas
        className="ink-surface"
        type="2d"
        id={id}
        canvasId={id}
        disableScroll
        aria-label={label}
        onTouchStart={(event) => {
          at(event, onBegin); // Taro's type is of a touch on any other element.
        }}
        onTouchMove={(event) => {
          at(event, onMove);
        }}
        onTouchEnd={onEnd}
        onTouchCancel={onEnd}
      />
    </View>
  );
}
