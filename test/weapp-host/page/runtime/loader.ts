import { joinPath } from './resolve';

/** Names of the browser that WeChat's logic layer does not have. Shadowed: good against accidents, no sandbox. */
const HIDDEN = [
  'window',
  'document',
  'self',
  'location',
  'navigator',
  'localStorage',
  'sessionStorage',
  'XMLHttpRequest',
  'fetch',
  'WebSocket',
  'top',
  'parent',
  'frames',
  'history',
  'alert',
  'Worker',
  'indexedDB',
  'requestAnimationFrame',
  'Image',
  'Audio',
  'FormData',
  'Blob',
  'TextEncoder',
  'TextDecoder',
  'URL',
  'URLSearchParams',
  'crypto',
  'btoa',
  'atob',
  'structuredClone',
  'queueMicrotask',
  'AbortController',
] as const;

type Module = { exports: unknown };

/** Runs the scripts of a package. */
export type Loader = {
  /** Runs a script that defines a page, a component or the app. */
  readonly enter: (path: string) => void;
  /** Which page or component is being defined: `Page` and `Component` register under it, whatever chunk their code lies in. */
  readonly defining: () => string;
};

/** @throws when a script requires a file that is not there, or in a sub-package that is not downloaded */
export function createLoader(
  script: (path: string) => string | undefined,
  scope: Readonly<Record<string, unknown>>,
): Loader {
  const modules = new Map<string, Module>();
  const entered: string[] = [];

  const resolve = (from: string, id: string): string => {
    const path = joinPath(from, id);
    const found = [path, `${path}.js`, `${path}/index.js`].find((one) => script(one) !== undefined);
    if (found === undefined) throw new Error(`module '${id}' is not defined, require from '${from}'`);
    return found;
  };

  const run = (path: string): unknown => {
    const known = modules.get(path);
    if (known !== undefined) return known.exports;
    const module: Module = { exports: {} };
    modules.set(path, module);
    const require = (id: string): unknown => run(resolve(path, id));
    const names = { ...scope, require, module, exports: module.exports };
    const visible = [...new Set([...Object.keys(names), ...HIDDEN])];
    const source = `${script(path) ?? ''}\n//# sourceURL=weapp:///${path}`;
    // The app's own code: running it is what the host is for.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    const body = new Function(...visible, source) as (...values: readonly unknown[]) => void;
    const values: Readonly<Record<string, unknown>> = names;
    body(...visible.map((name) => values[name]));
    return module.exports;
  };

  return {
    enter: (path) => {
      entered.push(path.replace(/\.js$/, ''));
      try {
        run(resolve('', `/${path}`));
      } finally {
        entered.pop();
      }
    },
    defining: () => entered.at(-1) ?? '',
  };
}
