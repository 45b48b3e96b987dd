import type { SetDataCall } from '../../wire';

/** Every `setData` since the last look. */
export type SetDataCount = { readonly calls: SetDataCall[] };

type Settable = { setData: (data: object, done?: () => void) => void };

const bytesOf = (data: unknown): number => new TextEncoder().encode(JSON.stringify(data)).length;

/** Counts what a page sets from now on. */
export function countSetData(
  page: string,
  instance: Settable,
  { count, isHidden }: { readonly count: SetDataCount; readonly isHidden: () => boolean },
): void {
  const usual = instance.setData.bind(instance);
  instance.setData = (data, done) => {
    count.calls.push({ page, bytes: bytesOf(data), hidden: isHidden(), paths: Object.keys(data) });
    usual(data, done);
  };
}
