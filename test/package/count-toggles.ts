import type { SetDataCall } from '../weapp-host/wire';
import type { WeappHost } from '../weapp-host/start-host';

/** Bytes that travelled for one tap on a choice. */
export type Toggled = {
  /** The choice itself, and what else on the page says it. */
  readonly own: number;
  /** The foot: what is still missing, and whether the main button takes a tap. */
  readonly foot: number;
  /** Parts of the page that were not there before: the next question, another set of words. */
  readonly unfolded: number;
};

/** A page's foot is the second part of its screen. */
const FOOT = 'root.cn[0].cn[1].';

/** The first choice of each group; what a tap does to another group is that tap's. */
const CHOICES = '.pick-options .pick-option:first-child';

const bytesOf = (path: string, value: unknown): number =>
  Buffer.byteLength(JSON.stringify({ [path]: value })) - 1;

function sorted(calls: readonly SetDataCall[]): Toggled {
  const writes = calls.flatMap(({ data }) => Object.entries(data));
  const sum = (which: (path: string, value: unknown) => boolean): number =>
    writes
      .filter(([path, value]) => which(path, value))
      .reduce((all, [path, value]) => all + bytesOf(path, value), 0);
  const isNew = (value: unknown): boolean => typeof value === 'object';
  return {
    own: sum((path, value) => !isNew(value) && !path.startsWith(FOOT)),
    foot: sum((path, value) => !isNew(value) && path.startsWith(FOOT)),
    unfolded: sum((_path, value) => isNew(value)),
  };
}

type Elements = { readonly elements: readonly { readonly elementId: string }[] };

/** Taps the first choice of every group of the page on top, and counts what each tap sends. */
export async function countToggles(host: WeappHost): Promise<readonly Toggled[]> {
  const { pageId } = (await host.ask('App.getCurrentPage')) as { readonly pageId: number };
  const choices = async (): Promise<Elements['elements']> =>
    ((await host.ask('Page.getElements', { pageId, selector: CHOICES })) as Elements).elements; // the protocol's own
  const toggled: Toggled[] = [];
  // An element is another one after each tap.
  for (const at of (await choices()).keys()) {
    const elementId = (await choices())[at]?.elementId;
    if (elementId === undefined) break;
    await host.setData();
    await host.ask('Element.tap', { pageId, elementId });
    await host.ask('Host.settle');
    toggled.push(sorted(await host.setData()));
  }
  return toggled;
}
