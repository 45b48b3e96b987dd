import * as z from 'zod/mini';

const count = z.int().check(z.minimum(1));

/** How long may pass between two records: so many calendar months, or weeks, or days. */
export const interval = z.readonly(
  z.union([
    z.strictObject({ months: count }),
    z.strictObject({ weeks: count }),
    z.strictObject({ days: count }),
  ]),
);
export type Interval = z.infer<typeof interval>;

/**
 * Whether keeping `value` always keeps `limit` too. Months have 28 to 31 days, so between days and months only what
 * holds in every month counts: 4 weeks keep "every month", 30 days don't (February).
 */
export function isAtMostAsLong(value: Interval, limit: Interval): boolean {
  if ('months' in value && 'months' in limit) return value.months <= limit.months;
  return spanOf(value).longest <= spanOf(limit).shortest;
}

function spanOf(length: Interval): { readonly shortest: number; readonly longest: number } {
  if ('months' in length) return { shortest: length.months * 28, longest: length.months * 31 };
  const days = 'weeks' in length ? length.weeks * 7 : length.days;
  return { shortest: days, longest: days };
}
