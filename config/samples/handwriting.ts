type Point = readonly [number, number];

/**
 * Invented signatures: strokes as a finger leaves them on a phone, many short lines in a box of 300 × 120. Each stroke is a
 * few points that a hand would pass; between them the line is curved.
 */
const STROKES = {
  ji: [
    [
      [38, 30],
      [30, 44],
      [44, 50],
      [32, 66],
    ],
    [
      [32, 66],
      [40, 60],
      [52, 62],
    ],
    [
      [42, 64],
      [42, 92],
      [34, 86],
    ],
    [
      [62, 40],
      [84, 36],
      [82, 58],
      [64, 60],
    ],
    [
      [64, 60],
      [62, 84],
      [76, 92],
      [96, 82],
    ],
    [
      [120, 34],
      [138, 30],
    ],
    [
      [128, 26],
      [126, 60],
      [118, 78],
    ],
    [
      [114, 52],
      [146, 46],
    ],
    [
      [130, 54],
      [150, 80],
      [160, 84],
    ],
    [
      [186, 30],
      [180, 46],
      [196, 44],
      [182, 64],
      [204, 60],
    ],
    [
      [178, 82],
      [212, 74],
    ],
    [
      [222, 36],
      [226, 84],
      [232, 74],
      [252, 40],
      [262, 34],
    ],
  ],
  he: [
    [
      [40, 34],
      [52, 40],
    ],
    [
      [36, 56],
      [50, 60],
      [40, 84],
    ],
    [
      [66, 34],
      [112, 30],
    ],
    [
      [92, 32],
      [94, 78],
      [84, 90],
      [76, 82],
    ],
    [
      [70, 50],
      [84, 48],
      [82, 66],
      [70, 68],
    ],
    [
      [134, 40],
      [170, 34],
    ],
    [
      [152, 24],
      [150, 60],
      [138, 84],
    ],
    [
      [152, 56],
      [166, 76],
      [178, 82],
    ],
    [
      [196, 34],
      [200, 60],
      [214, 46],
      [210, 70],
      [228, 56],
    ],
    [
      [192, 82],
      [240, 74],
      [262, 66],
    ],
  ],
  fang: [
    [
      [48, 26],
      [56, 34],
    ],
    [
      [34, 46],
      [84, 42],
    ],
    [
      [56, 44],
      [52, 66],
      [38, 88],
    ],
    [
      [54, 62],
      [76, 60],
      [72, 86],
      [60, 82],
    ],
    [
      [104, 34],
      [104, 84],
    ],
    [
      [104, 34],
      [136, 32],
      [134, 80],
      [124, 84],
    ],
    [
      [104, 56],
      [130, 54],
    ],
    [
      [160, 40],
      [196, 36],
    ],
    [
      [178, 26],
      [176, 88],
    ],
    [
      [158, 62],
      [204, 58],
      [232, 44],
      [240, 70],
      [262, 60],
    ],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly Point[])[]>>;

/** The drawing of one of the invented hands, as an SVG path. */
export function handwriting(hand: keyof typeof STROKES): string {
  const strokes: readonly (readonly Point[])[] = STROKES[hand];
  return strokes.map(strokePath).join(' ');
}

const number = (value: number): string => String(Math.round(value * 10) / 10);

/** A Catmull-Rom curve through the points, as lines of a few pixels each. */
function strokePath(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0];
  const steps = 6;
  const passed: Point[] = [at(0)];
  for (let index = 0; index < points.length - 1; index += 1) {
    const four = [at(index - 1), at(index), at(index + 1), at(index + 2)] as const;
    for (let step = 1; step <= steps; step += 1) passed.push(between(four, step / steps));
  }
  return passed.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`).join(' ');
}

function between([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const along = (axis: 0 | 1): number => {
    const [p, q, r, s] = [a[axis], b[axis], c[axis], d[axis]];
    const linear = (r - p) * t;
    const square = (2 * p - 5 * q + 4 * r - s) * t * t;
    const cube = (3 * q - p - 3 * r + s) * t * t * t;
    return (2 * q + linear + square + cube) / 2;
  };
  return [along(0), along(1)];
}
