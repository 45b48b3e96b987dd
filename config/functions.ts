import { timers, type Timer } from './timers';

/** A deployed function: its folder in `cloudfunctions/`, its limits in the cloud and the timers that start it. */
export type DeployedFunction = {
  readonly name: string;
  /** Seconds after which the cloud ends a call. */
  readonly timeout: number;
  /** Megabytes. */
  readonly memorySize: number;
  readonly timers: readonly Timer[];
};

/** The Node version the cloud runs; bundles are built for it. */
export const RUNTIME = 'Nodejs20.19';

/** One function per kind of trigger: a caller's cold start is paid once for all operations, not once for each. */
export const functions: readonly DeployedFunction[] = [
  { name: 'api', timeout: 20, memorySize: 256, timers: [] },
  { name: 'timer', timeout: 900, memorySize: 512, timers },
  { name: 'callback', timeout: 60, memorySize: 256, timers: [] },
];

/** The form in which CloudBase and WeChat DevTools declare timers. */
export function triggersOf(
  deployed: DeployedFunction,
): readonly { readonly name: string; readonly type: 'timer'; readonly config: string }[] {
  return deployed.timers.map(({ name, cron }) => ({ name, type: 'timer', config: cron }));
}
