import type { Host } from '../host';
import { wxSlot } from './wx-slot';
import { listOf, type Method, textOf } from './method';

type Call = (...values: readonly unknown[]) => unknown;
type CallBacks = Readonly<Record<'success' | 'fail' | 'complete', ((value: unknown) => void) | undefined>>;

const isSynchronous = (name: string): boolean =>
  name.endsWith('Sync') || /^(?:on|off|create|can)[A-Z]/.test(name);

function isFailure(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && 'errMsg' in value && String(value.errMsg).includes(':fail')
  );
}

/** What a mocked asynchronous function does with its call-backs. */
function answer(run: () => unknown, option: Partial<CallBacks>): unknown {
  const running = Promise.resolve()
    .then(run)
    .then((value) => {
      if (isFailure(value)) throw value;
      return value;
    });
  const { success, fail, complete } = option;
  if (success === undefined && fail === undefined && complete === undefined) return running;
  void running.then(success, fail).then(complete, complete);
  return undefined;
}

/** `App.mockWxMethod`: a fixed result, a function, or neither to restore what was there. */
export function mockWx(host: Host, inLogic: (source: string) => Call): Method {
  const originals = new Map<string, unknown>();
  return (params) => {
    const method = textOf(params, 'method');
    const [place, name] = wxSlot(host, method);
    if (!originals.has(method)) originals.set(method, place[name]);
    const origin = originals.get(method);
    const { functionDeclaration, result } = params;
    if (functionDeclaration === undefined && !('result' in params)) {
      place[name] = origin;
      originals.delete(method);
      return;
    }
    const mocked = typeof functionDeclaration === 'string' ? inLogic(functionDeclaration) : () => result;
    place[name] = (...given: readonly unknown[]) => {
      const run = (): unknown => mocked.apply({ origin }, [...given, ...listOf(params, 'args')]);
      return isSynchronous(name) ? run() : answer(run, given[0] ?? {}); // WeChat's options
    };
  };
}
