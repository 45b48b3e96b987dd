import type { Host } from '../host';

/** The function `a.b` of `wx`, and where it lies. */
export function wxSlot(host: Host, path: string): readonly [Record<string, unknown>, string] {
  const steps = path.split('.');
  const name = steps.pop() ?? '';
  const place = steps.reduce<Readonly<Record<string, unknown>>>(
    (at, step) => at[step] as Readonly<Record<string, unknown>>, // `wx.cloud`
    host.wx,
  );
  return [place, name];
}
