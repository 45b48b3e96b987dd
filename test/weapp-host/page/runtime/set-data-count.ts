import type { SetDataCall } from '../../wire';

/** Every `setData` since the last look, and how many there were since the start. */
export type SetDataCount = { readonly calls: SetDataCall[]; times: number };

type Data = Readonly<Record<string, unknown>>;
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
    // As it travels: what the page does to it later is another matter.
    const travelling = JSON.parse(JSON.stringify(data)) as Data; // an object of paths
    count.times += 1;
    count.calls.push({ page, bytes: bytesOf(data), hidden: isHidden(), data: travelling });
    usual(data, done);
  };
}
