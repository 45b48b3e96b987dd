import type { Fault } from '../../wire';

/** Everything that went wrong since the start. */
export type Faults = {
  readonly list: Fault[];
  readonly add: (error: unknown, where: string) => void;
};

function textOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg);
  return String(error);
}

/** Collects what is thrown and never caught, and tells `tell` of each. */
export function collectFaults(tell: (method: string, params: unknown) => void): Faults {
  const list: Fault[] = [];
  const add = (error: unknown, where: string): void => {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const fault = { message: textOf(error), stack, where };
    list.push(fault);
    tell('App.exceptionThrown', { message: fault.message, stack });
  };
  addEventListener('error', ({ error, message }) => {
    add(error ?? message, 'window');
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    add(reason, 'promise');
  });
  return { list, add };
}
