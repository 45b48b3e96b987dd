import { boot } from './runtime/boot';

/** The browser's entry: the server calls `window.__boot(start)` once a page. */
Object.assign(window, {
  __boot: (start: Parameters<typeof boot>[0]) => {
    Object.assign(window, { __host: boot(start) });
  },
});
