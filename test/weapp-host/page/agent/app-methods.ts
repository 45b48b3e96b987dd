import type { Host } from '../host';
import type { OpenPage } from '../runtime/open-page';
import { listOf, type Method, type Params, plain, textOf } from './method';
import { mockWx } from './mock-wx';
import { wxSlot } from './wx-slot';

type Call = (...values: readonly unknown[]) => unknown;

const pageOf = ({ id, path, query }: OpenPage): object => ({ pageId: id, path, query });

/** A function that the client has written, run in the logic layer. */
function inLogic(host: Host, source: string): Call {
  const names = Object.keys(host.scope);
  // What `evaluate` of the protocol is.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  return new Function(...names, `return (${source})`)(...Object.values(host.scope)) as Call;
}

/** The methods of the app and of the tool around it. */
export function appMethods(host: Host): Readonly<Record<string, Method>> {
  const { router } = host;
  return {
    'Tool.getInfo': () => ({ version: 'weapp-host', SDKVersion: '3.5.0' }),
    'Tool.close': () => undefined,
    'Tool.getTestAccounts': () => ({ accounts: [] }),
    'Tool.native': (params) => {
      native(host, params);
    },
    'App.enableLog': () => undefined,
    'App.exit': () => undefined,
    'App.getPageStack': () => ({ pageStack: router.stack.map(pageOf) }),
    'App.getCurrentPage': () => pageOf(router.top()),
    'App.callWxMethod': async (params) => {
      const [place, name] = wxSlot(host, textOf(params, 'method'));
      const method = place[name];
      if (typeof method !== 'function') throw new Error(`wx.${name} not exists`);
      return { result: plain(await (method as Call)(...listOf(params, 'args'))) };
    },
    'App.mockWxMethod': mockWx(host, (source) => inLogic(host, source)),
    'App.callFunction': async (params) => {
      const run = inLogic(host, textOf(params, 'functionDeclaration'));
      return { result: plain(await run(...listOf(params, 'args'))) };
    },
    'App.addBinding': (params) => {
      const name = textOf(params, 'name');
      const global = host.scope['global'] as Record<string, unknown>; // made by `logicScope`
      global[name] = (...args: readonly unknown[]) => {
        host.tell('App.bindingCalled', { name, args: plain(args) });
      };
    },
  };
}

/** What a person does outside of the page. */
function native(host: Host, params: Params): void {
  const method = textOf(params, 'method');
  if (/modal/i.test(method)) {
    if (host.modal === undefined) throw new Error('no modal is shown');
    host.modal(/confirm/i.test(method));
  } else if (method === 'goHome') {
    host.router.reLaunch(`/${host.packed.app.pages[0] ?? ''}`);
  } else if (method === 'navigateLeft') {
    host.router.navigateBack(1);
  } else throw new Error(`native ${method} unimplemented`);
}
