import type { Host } from '../host';

/** What the app gets by which name. */
export type Registers = Readonly<Record<string, (...values: never[]) => unknown>>;

const LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const;

function plain(value: unknown): unknown {
  try {
    if (value === undefined) return null;
    return JSON.parse(JSON.stringify(value instanceof Error ? String(value) : value));
  } catch {
    return String(value);
  }
}

/** The app's console: heard by the protocol's client; an error is a fault, as it is in the H5 tests. */
function consoleOf(host: Host): Readonly<Record<string, (...values: unknown[]) => void>> {
  const quiet = (): void => undefined;
  const levels = LEVELS.map((type) => {
    const say = (...values: unknown[]): void => {
      const args = values.map(plain);
      host.tell('App.logAdded', { type, args });
      if (type === 'error') host.faults.add(args.map(String).join(' '), 'console.error');
    };
    return [type, say] as const;
  });
  const rest = ['table', 'time', 'timeEnd', 'group', 'groupEnd', 'trace'].map(
    (name) => [name, quiet] as const,
  );
  return Object.fromEntries([...levels, ...rest]);
}

/** Names that the logic layer has besides the language's own. */
export function logicScope(host: Host, registers: Registers): Readonly<Record<string, unknown>> {
  const language = {
    Object,
    Array,
    Math,
    JSON,
    Date,
    Promise,
    Symbol,
    Error,
    TypeError,
    RegExp,
    Map,
    Set,
    WeakMap,
    WeakSet,
    Function,
    Number,
    String,
    Boolean,
    Proxy,
    Reflect,
    parseInt,
    parseFloat,
    isNaN,
  };
  const timers = {
    setTimeout: setTimeout.bind(window),
    clearTimeout: clearTimeout.bind(window),
    setInterval: setInterval.bind(window),
    clearInterval: clearInterval.bind(window),
  };
  const { wx } = host;
  const console = consoleOf(host);
  const own: Record<string, unknown> = { ...language, ...timers, wx, console };
  own['global'] = own;
  return {
    ...timers,
    ...registers,
    wx,
    console,
    global: own,
    globalThis: own,
    requirePlugin: () => {
      throw new Error('The host has no plugins.');
    },
    __wxConfig: { ...host.packed.app, envVersion: 'develop' },
  };
}
