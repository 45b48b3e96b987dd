import { toBase64 } from '../base64';
import type { Host } from '../host';
import { appMethods } from './app-methods';
import { elementMethods } from './element-methods';
import { keepElements } from './elements';
import { quiet } from './fingers';
import type { Method, Params } from './method';
import { pageMethods } from './page-methods';
import { treeOf } from './tree';

/** What the tests of the host itself ask, beside the protocol. */
function hostMethods(host: Host): Readonly<Record<string, Method>> {
  return {
    'Host.faults': () => host.faults.list.splice(0),
    'Host.setData': () => host.counted.calls.splice(0),
    'Host.called': () => [...host.called].sort(),
    'Host.sounding': () => host.sounding.size,
    // What is in its temporary folder WeChat forgets.
    'Host.files': () =>
      Object.fromEntries(
        [...host.files]
          .filter(([path]) => !path.startsWith('http://tmp/'))
          .map(([path, bytes]) => [path, toBase64(bytes)]),
      ),
    'Host.fetched': () => [...host.fetched],
    'Host.storage': () => Object.fromEntries(host.storage),
    'Host.title': () => host.router.top().title,
    'Host.text': () => host.router.top().layer.innerText,
    'Host.tree': () => treeOf(host),
    'Host.settle': () => quiet(host.counted),
    'Host.phone': (params) => {
      Object.assign(host.phone, params);
      if ('online' in params) (window as unknown as { __networkChanged: () => void }).__networkChanged(); // see `makeWx`
    },
    'Host.background': () => {
      host.router.hide();
      host.app('onHide');
    },
    'Host.foreground': () => {
      host.app('onShow', host.launch);
      host.router.show();
    },
    'Host.update': ({ state }) => {
      host.update.tell(state === 'failed' ? 'failed' : 'ready');
    },
    'Host.updated': () => ({ times: host.update.applied }),
    'Host.logged': () => [...host.logged],
    'Host.share': () => cardOf(host),
    'Host.putFile': ({ path, text }) => {
      host.files.set(String(path), new TextEncoder().encode(String(text)));
    },
  };
}

/** What the page in sight passes on; null where WeChat's menu offers nothing to pass on. */
function cardOf(host: Host): unknown {
  const { instance } = host.router.top();
  const share = instance['onShareAppMessage'];
  const timeline = typeof instance['onShareTimeline'] === 'function';
  if (typeof share !== 'function') return { card: null, timeline };
  return { card: share.call(instance, { from: 'menu' }) as unknown, timeline };
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
