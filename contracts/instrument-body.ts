import * as z from 'zod/mini';
import { combinations, riskColours } from './vocabulary/assessment';
import { text } from './vocabulary/values';

const key = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/));
const colour = z.enum(riskColours);
const interval = z.union([
  z.object({ months: z.int().check(z.minimum(1), z.maximum(12)) }),
  z.object({ weeks: z.int().check(z.minimum(1), z.maximum(52)) }),
]);

const distinct = (rows: readonly { readonly key: string }[]): boolean =>
  new Set(rows.map((row) => row.key)).size === rows.length;

const option = z.object({
  key,
  label: text(60),
  points: z.int().check(z.minimum(0), z.maximum(100)),
  /** This answer alone makes the dimension at least this colour. */
  alone: z.nullable(colour),
});

const item = z.object({
  key,
  title: text(60),
  options: z.array(option).check(z.minLength(2), z.maxLength(8), z.refine(distinct)),
});

const dimension = z.object({
  key,
  title: text(20),
  items: z.array(item).check(z.minLength(1), z.maxLength(30), z.refine(distinct)),
  /** The colour from so many points on, whichever way the points count; the highest `from` that is reached holds. */
  bands: z.array(z.object({ from: z.int().check(z.minimum(0)), colour })).check(
    z.minLength(1),
    z.maxLength(8),
    z.refine((bands) => bands[0]?.from === 0),
    z.refine((bands) => bands.every((band, at) => at === 0 || band.from > (bands[at - 1]?.from ?? 0))),
  ),
});

/** How often a child of a colour is contacted and visited at least; null where the standard says nothing. */
const frequency = z.object({ contact: z.nullable(interval), visit: z.nullable(interval) });

/**
 * A standard for assessing a child's risk, as data: three dimensions of items with one-tap options. The product ships the
 * structure and no standard; a county loads the one it is entitled to use.
 */
export const instrumentBody = z.object({
  key,
  version: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,20}$/)),
  title: text(60),
  /** The document that the county is entitled to use. */
  source: z.object({ title: text(100), item: text(40) }),
  dimensions: z.array(dimension).check(z.length(3), z.refine(distinct)),
  combination: z.enum(combinations),
  frequency: z.nullable(z.object({ red: frequency, yellow: frequency, blue: frequency, green: frequency })),
});
export type InstrumentBody = z.infer<typeof instrumentBody>;
