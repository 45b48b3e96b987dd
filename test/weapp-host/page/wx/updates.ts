import type { Host } from '../host';
import { listened } from './listeners';

/** WeChat's update manager: a test says what has become of the newer version (`Host.update`). */
export function updateFunctions(host: Host): Readonly<Record<string, unknown>> {
  const heard = { ready: listened(), failed: listened() };
  host.update.tell = (state) => {
    heard[state].fire(undefined);
  };
  return {
    getUpdateManager: () => ({
      onCheckForUpdate: () => undefined,
      onUpdateReady: heard.ready.on,
      onUpdateFailed: heard.failed.on,
      applyUpdate: () => {
        host.update.applied += 1;
      },
    }),
  };
}
