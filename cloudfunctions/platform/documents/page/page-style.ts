/** Points; A4 is 210 × 297 mm. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 62,
  right: 62,
  top: 64,
  bottom: 72,
} as const;

/** The width of the type area. */
export const MEASURE = PAGE.width - PAGE.left - PAGE.right;
/** The y below which nothing of the text may stand. */
export const FLOOR = PAGE.height - PAGE.bottom;

/** Colours of the product (src/kit/tokens), readable on white paper and in a black-and-white print. */
export const COLOUR = {
  ink: '#1F2A2E',
  quiet: '#5B6B70',
  rule: '#D3DADB',
  ground: '#F4F7F6',
  teal: '#0F766E',
  warm: '#A3470A',
} as const;

export type Weight = 'regular' | 'bold';

/** How a piece of text is set: size and distance from line to line in points. */
export type TypeStyle = {
  readonly weight: Weight;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
};

export const TYPE = {
  title: { weight: 'bold', size: 22, leading: 32, colour: COLOUR.ink },
  subtitle: { weight: 'regular', size: 9.5, leading: 15, colour: COLOUR.quiet },
  heading: { weight: 'bold', size: 12.5, leading: 20, colour: COLOUR.ink },
  body: { weight: 'regular', size: 10.5, leading: 18.5, colour: COLOUR.ink },
  label: { weight: 'regular', size: 9.5, leading: 16, colour: COLOUR.quiet },
  value: { weight: 'regular', size: 10.5, leading: 16, colour: COLOUR.ink },
  small: { weight: 'regular', size: 8.5, leading: 13, colour: COLOUR.quiet },
  smallInk: { weight: 'regular', size: 8.5, leading: 13, colour: COLOUR.ink },
  footer: { weight: 'regular', size: 8, leading: 12, colour: COLOUR.quiet },
} as const satisfies Readonly<Record<string, TypeStyle>>;
