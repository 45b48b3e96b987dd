import { countSetData } from './set-data-count';
import { readAddress } from './resolve';
import type { Packages } from './packages';
import type { Host } from '../host';
import type { OpenPage, PageInstance, Router } from './open-page';

/** WeChat keeps no more pages than this. */
const MOST_PAGES = 10;

/** No run opens more pages than this. */
const RUN = 1_000;

/** Makes the instance of a page in its layer; the files of its package are on the phone. */
export type MakePage = (
  target: { readonly path: string; readonly query: OpenPage['query'] },
  layer: HTMLElement,
) => Pick<OpenPage, 'instance' | 'component' | 'release'> & { readonly title: string };

type Parts = { readonly host: Host; readonly packages: Packages; readonly make: MakePage };

/** Calls a page's own method; what it throws is a fault and stops nothing else. */
export function callMethod(
  host: Host,
  instance: PageInstance,
  [name, ...values]: readonly [string, ...unknown[]],
): void {
  const method = instance[name];
  if (typeof method !== 'function') return;
  try {
    method.apply(instance, values);
  } catch (error) {
    host.faults.add(error, name);
  }
}

/** @throws as WeChat fails: no such page, too many pages, a sub-package that cannot be had */
export function createRouter(parts: Parts): Router {
  const { host, packages } = parts;
  const stack: OpenPage[] = [];
  let opened = host.run * RUN;

  const top = (): OpenPage => {
    const page = stack.at(-1);
    if (page === undefined) throw new Error('No page is open.');
    return page;
  };

  const find = (url: string): { readonly path: string; readonly query: OpenPage['query'] } => {
    const target = readAddress(url, stack.at(-1)?.path ?? '');
    if (!packages.hasPage(target.path)) throw new Error(`page "${target.path}" is not found`);
    bring(parts, target.path);
    return target;
  };

  const open = (target: ReturnType<typeof find>): void => {
    opened += 1;
    const page = openPage(parts, target, { id: opened, isTop: (one) => stack.at(-1) === one });
    stack.push(page);
    scrollTo(0, 0);
    begin(parts, page);
  };

  const close = (page: OpenPage): void => {
    callMethod(host, page.instance, ['onUnload']);
    page.release();
    page.layer.remove();
  };

  return {
    stack,
    top,
    page: (id) => {
      const found = stack.find((page) => page.id === id);
      if (found === undefined) throw new Error('page destroyed');
      return found;
    },
    has: packages.hasPage,
    hide: () => {
      callMethod(host, top().instance, ['onHide']);
    },
    show: () => {
      callMethod(host, top().instance, ['onShow']);
    },
    navigateTo: (url) => {
      const target = find(url);
      if (stack.length >= MOST_PAGES) throw new Error('webview count limit exceed');
      const covered = stack.at(-1);
      if (covered !== undefined) hide(host, covered);
      open(target);
    },
    redirectTo: (url) => {
      const target = find(url);
      const replaced = stack.pop();
      if (replaced !== undefined) close(replaced);
      open(target);
    },
    reLaunch: (url) => {
      const target = find(url);
      for (const page of stack.splice(0).reverse()) close(page);
      open(target);
    },
    navigateBack: (steps) => {
      if (stack.length < 2) throw new Error('cannot navigate back at first page.');
      const kept = Math.max(1, stack.length - steps);
      for (const page of stack.splice(kept).reverse()) close(page);
      show(host, top());
    },
  };
}

/** Downloads a page's package when it is not here. @throws where there is no network */
function bring({ host, packages }: Parts, path: string): void {
  const part = packages.partOf(path);
  if (packages.isHere(part)) return;
  if (!host.phone.online) throw new Error(`loadSubpackage:fail ${part.root}`);
  packages.fetch(part);
}

function preload({ host, packages }: Parts, path: string): void {
  if (host.phone.online) packages.preloadedBy(path).forEach(packages.fetch);
}

type Place = { readonly id: number; readonly isTop: (page: OpenPage) => boolean };

function openPage(
  parts: Parts,
  target: { readonly path: string; readonly query: OpenPage['query'] },
  { id, isTop }: Place,
): OpenPage {
  const { host, make } = parts;
  const layer = document.createElement('wx-page');
  layer.className = 'page-layer';
  document.body.append(layer);
  const made = make(target, layer);
  const page: OpenPage = { ...made, ...target, id, layer, scrolled: 0 };
  countSetData(target.path, page.instance, { count: host.counted, isHidden: () => !isTop(page) });
  return page;
}

/** The page is on the stack by now: `onLoad` may ask for it. */
function begin(parts: Parts, { instance, layer, path, query }: OpenPage): void {
  callMethod(parts.host, instance, ['onLoad', query]);
  callMethod(parts.host, instance, ['onShow']);
  setTimeout(() => {
    if (layer.isConnected) callMethod(parts.host, instance, ['onReady']);
    preload(parts, path);
  });
}

function hide(host: Host, page: OpenPage): void {
  page.scrolled = scrollY;
  callMethod(host, page.instance, ['onHide']);
  page.layer.style.display = 'none';
}

function show(host: Host, page: OpenPage): void {
  page.layer.style.display = '';
  scrollTo(0, page.scrolled);
  callMethod(host, page.instance, ['onShow']);
}
