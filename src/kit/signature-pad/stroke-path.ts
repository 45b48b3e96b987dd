/** A point in the box the agreement keeps signatures in. */
export type Point = { readonly x: number; readonly y: number };

/** The box of `agreement.sign`'s drawing. */
export const BOX = { width: 300, height: 120 } as const;

/** Movements below this are the finger trembling. */
const STEP = 1.5;

/** A signature is at least this long all in all; less is a slip of the finger. */
const SHORTEST = 40;

/** The contract takes 20 000 characters; what is drawn beyond that is left out rather than refused. */
const LONGEST_TEXT = 19_900;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const short = (value: number): string => String(Math.round(value * 10) / 10);

/** Adds a point to a stroke, unless it is hardly another one. Points outside the box are put on its edge. */
export function withPoint(stroke: readonly Point[], point: Point): readonly Point[] {
  const inside = {
    x: Math.min(BOX.width, Math.max(0, point.x)),
    y: Math.min(BOX.height, Math.max(0, point.y)),
  };
  const last = stroke[stroke.length - 1];
  return last !== undefined && distance(last, inside) < STEP ? stroke : [...stroke, inside];
}

function lengthOf(stroke: readonly Point[]): number {
  return stroke.reduce((sum, point, at) => sum + distance(stroke[at - 1] ?? point, point), 0);
}

function textOf(stroke: readonly Point[]): string {
  return stroke.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join(' ');
}

/** All strokes as SVG path text, for showing. */
export function pathText(strokes: readonly (readonly Point[])[]): string {
  return strokes.map(textOf).join(' ');
}

/** The drawing as SVG path text, or null while it is too little to be a name. */
export function pathOf(strokes: readonly (readonly Point[])[]): string | null {
  const length = strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0);
  if (length < SHORTEST) return null;
  let text = '';
  for (const stroke of strokes) {
    const next = textOf(stroke);
    if (text.length + next.length > LONGEST_TEXT) break;
    text = text === '' ? next : `${text} ${next}`;
  }
  return text;
}
