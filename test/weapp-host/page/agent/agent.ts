import type { Host } from '../host';
import { appMethods } from './app-methods';
import { elementMethods } from './element-methods';
import { keepElements } from './elements';
import { settled } from './fingers';
import type { Method, Params } from './method';
import { pageMethods } from './page-methods';
import { treeOf } from './tree';

/** What the tests of the host itself ask, beside the protocol. */
function hostMethods(host: Host): Readonly<Record<string, Method>> {
  return {
    'Host.faults': () => host.faults.list.splice(0),
    'Host.setData': () => host.counted.calls.splice(0),
    'Host.called': () => [...host.called].sort(),
    'Host.storage': () => Object.fromEntries(host.storage),
    'Host.title': () => host.router.top().title,
    'Host.text': () => host.router.top().layer.innerText,
    'Host.tree': () => treeOf(host),
    'Host.settle': settled,
    'Host.phone': (params) => {
      Object.assign(host.phone, params);
      if ('online' in params) (window as unknown as { __networkChanged: () => void }).__networkChanged(); // see `makeWx`
    },
    'Host.putFile': ({ path, text }) => {
      host.files.set(String(path), new TextEncoder().encode(String(text)));
    },
  };
}

/** Puts the browser's side of the protocol into the window: `__agent(method, params)`. */
export function makeAgent(host: Host): void {
  const elements = keepElements(host);
  const methods: Readonly<Record<string, Method>> = {
    ...appMethods(host),
    ...pageMethods(host, elements),
    ...elementMethods(host, elements),
    ...hostMethods(host),
  };
  Object.assign(window, {
    __agent: async (name: string, params: Params) => {
      const method = methods[name];
      if (method === undefined) throw new Error(`${name} unimplemented`);
      return (await method(params)) ?? {};
    },
  });
}
