import type { Point } from './stroke-path';

/** The surface under the finger. There is one for WeChat and one for a browser. */
export type InkProps = {
  readonly strokes: readonly (readonly Point[])[];
  /** A finger comes down; points are in the 300 × 120 box. */
  readonly onBegin: (point: Point) => void;
  readonly onMove: (point: Point) => void;
  readonly onEnd: () => void;
  /** Read out in place of the drawing. */
  readonly label: string;
};
