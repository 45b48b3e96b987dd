import automator from 'miniprogram-automator';
import { startHost } from '../../weapp-host/start-host';
import { PACKAGE } from '../build-package';
import type { Device } from './device';
import { type CloudState, localCalls } from './local-calls';

/** The package in the host; every call goes to the local cloud at `url`. */
export async function hostDevice(url: string): Promise<Device> {
  const host = await startHost(PACKAGE);
  let state: CloudState = { as: '' };
  const cloud = localCalls(url, () => state);
  await host.switchOn({ cloud });
  const client = await automator.connect({ wsEndpoint: host.endpoint });
  return {
    client,
    host,
    open: (setUp) => host.switchOn({ ...setUp, cloud }),
    cloud: async (next) => {
      state = next;
    },
    faults: async () =>
      (await host.faults()).map(({ where, message, stack }) => `${where}: ${message} ${stack}`),
    stop: async () => {
      client.disconnect();
      await host.stop();
    },
  };
}
