import type { Host } from '../host';
import { cloudOf } from './cloud';
import { dialogFunctions } from './dialogs';
import { fileFunctions } from './files';
import { listened } from './listeners';
import { mediaFunctions } from './media';
import { navigationFunctions } from './navigation';
import { networkFunctions } from './network';
import { permissionFunctions } from './permissions';
import { selectorQuery } from './selector-query';
import { realtimeLog } from './realtime-log';
import { storageFunctions } from './storage';
import { systemFunctions } from './system';
import { updateFunctions } from './updates';

/** Listeners that nothing here ever calls. */
const SILENT = [
  'AppShow',
  'AppHide',
  'Error',
  'PageNotFound',
  'UnhandledRejection',
  'WindowResize',
  'ThemeChange',
  'MemoryWarning',
  'KeyboardHeightChange',
] as const;

function silent(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    SILENT.flatMap((name) => {
      const { on, off } = listened();
      return [
        [`on${name}`, on],
        [`off${name}`, off],
      ];
    }),
  );
}

/**
 * `wx`. A function that the host does not have is a fault when it is called, even where the app swallows what it throws;
 * asking `canIUse` about it is none.
 */
export function makeWx(host: Host): Readonly<Record<string, unknown>> {
  const network = networkFunctions(host);
  const known: Record<string, unknown> = {
    ...storageFunctions(host),
    ...systemFunctions(host),
    ...navigationFunctions(host),
    ...dialogFunctions(host),
    ...fileFunctions(host),
    ...network.functions,
    ...mediaFunctions(host),
    ...permissionFunctions(host),
    ...silent(),
    ...updateFunctions(host),
    ...realtimeLog(host),
    cloud: cloudOf(host),
    // No function of WeChat's: Taro's build keeps its chunks there, and asks first whether there are any.
    webpackJsonp: undefined,
    nextTick: (work: () => void) => void Promise.resolve().then(work),
    createSelectorQuery: () => selectorQuery(host),
    canIUse: (what: string) => Object.hasOwn(known, what.split('.')[0] ?? ''),
  };
  Object.assign(window, { __networkChanged: network.changed });
  return new Proxy(known, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name in target) {
        if (typeof name === 'string') host.called.add(name);
        return target[name as string]; // a symbol is nobody's name here
      }
      return unknownFunction(host, name);
    },
  });
}

function unknownFunction(host: Host, name: string): (...values: readonly unknown[]) => never {
  return () => {
    const fault = new Error(`wx.${name} is not a function that the host has.`);
    host.faults.add(fault, 'wx');
    throw fault;
  };
}
