import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { InkProps } from './ink-props';
import { BOX, pathText, type Point } from './stroke-path';

/** The part of a browser's pointer event that is used; a mouse and a finger give the same. */
type Pointed = {
  readonly clientX: number;
  readonly clientY: number;
  readonly pointerId: number;
  readonly currentTarget: {
    readonly getBoundingClientRect: () => {
      readonly left: number;
      readonly top: number;
      readonly width: number;
      readonly height: number;
    };
    readonly setPointerCapture: (id: number) => void;
    readonly hasPointerCapture: (id: number) => boolean;
  };
};

/** React's own type of the event needs the library of a browser, which this folder is compiled without. */
function pointed(event: unknown): Pointed {
  return event as Pointed;
}

function pointOf({ clientX, clientY, currentTarget }: Pointed): Point {
  const box = currentTarget.getBoundingClientRect();
  return {
    x: ((clientX - box.left) / box.width) * BOX.width,
    y: ((clientY - box.top) / box.height) * BOX.height,
  };
}

/** Draws with SVG, which a browser has. */
export function BrowserInk({ strokes, onBegin, onMove, onEnd, label }: InkProps): ReactNode {
  return (
    <View className="ink">
      <svg
        className="ink-surface"
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="img"
        aria-label={label}
        onPointerDown={(event) => {
          const down = pointed(event);
          down.currentTarget.setPointerCapture(down.pointerId);
          onBegin(pointOf(down));
        }}
        onPointerMove={(event) => {
          const moved = pointed(event);
          if (moved.currentTarget.hasPointerCapture(moved.pointerId)) onMove(pointOf(moved));
        }}
        onPointerUp={onEnd}
        onPointerCancel={onEnd}
      >
        <path className="ink-line" d={pathText(strokes)} />
      </svg>
    </View>
  );
}
