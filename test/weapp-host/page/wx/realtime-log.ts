import type { Host } from '../host';

/** WeChat's real-time log: what is written is kept for the test. */
export function realtimeLog(host: Host): Readonly<Record<string, unknown>> {
  const write = (...values: readonly unknown[]): void => {
    host.logged.push(values.map(String).join(' '));
  };
  return {
    getRealtimeLogManager: () => ({
      info: write,
      warn: write,
      error: write,
      setFilterMsg: () => undefined,
      addFilterMsg: () => undefined,
    }),
  };
}
