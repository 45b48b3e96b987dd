import { CONSENT_VERSION } from '../../phones/open-phone';
import type { StoryCounty } from '../../stories/start-county';
import type { PhoneRole } from '../../../src/api/roles';
import type { PhoneState } from '../../weapp-host/wire';
import type { WeappHost } from '../../weapp-host/start-host';
import { buildPackage } from '../build-package';
import type { Device } from './device';
import { devToolsDevice } from './devtools-device';
import { handOn, type Hand } from './hand';
import { hostDevice } from './host-device';
import type { CloudState, Trouble } from './local-calls';

/** How somebody's phone is switched on. */
export type Taking = {
  /** The page that is opened, as a push or a card does; the first one unless said otherwise. */
  readonly url?: string;
  /** Whether its owner has agreed before; true unless said otherwise. */
  readonly agreed?: boolean;
  /** What the phone remembers of its owner's roles, the one in use first; nothing unless said otherwise. */
  readonly role?: PhoneRole | readonly PhoneRole[];
  readonly phone?: Partial<PhoneState>;
};

/** The package for phones in a client, against a county. */
export type Phone = {
  readonly hand: Hand;
  /** A persona's phone, switched on from cold. */
  readonly take: (as: string, how?: Taking) => Promise<void>;
  /** WeChat is killed and started again; what the phone has kept is kept. Only the host can. */
  readonly restart: (url?: string) => Promise<void>;
  /** Only the host can. */
  readonly network: (online: boolean) => Promise<void>;
  /** What the functions and their platform do: work, fail in the platform's own words, or refuse, all of them or one. */
  readonly cloud: (works: boolean | Trouble, only?: string) => Promise<void>;
  /** What the app threw since the last look. */
  readonly faults: () => Promise<readonly string[]>;
  /** @throws in DevTools: whoever asks for it is left out there (`inHost`) */
  readonly host: WeappHost;
  readonly stop: () => Promise<void>;
};

/** The command line of WeChat's DevTools, where the tests are to run in them. */
export const devToolsCli = process.env['WECHAT_CLI'] ?? '';

const FAILED = -504_002;

function troubleOf(works: boolean | Trouble): Trouble | undefined {
  if (typeof works !== 'boolean') return works;
  return works ? undefined : { errCode: FAILED };
}

function rolesOf(role: Taking['role']): object {
  if (role === undefined) return {};
  const roles = typeof role === 'string' ? [role] : role;
  return { roles: { roles, current: roles[0] } };
}

/** Starts a client with the package; every call goes to `county`. */
export async function openPhone(county: StoryCounty, cli = devToolsCli): Promise<Phone> {
  await buildPackage();
  const { url: address } = county.cloud;
  const device: Device = await (cli === '' ? hostDevice(address) : devToolsDevice(cli, address));
  const host = (): WeappHost => {
    if (device.host === undefined) throw new Error('DevTools cannot do that: leave the test out there.');
    return device.host;
  };
  let state: CloudState = { as: '' };
  const become = (next: CloudState): Promise<void> => {
    state = next;
    return device.cloud(next);
  };
  return {
    hand: handOn(device.client),
    get host() {
      return host();
    },
    take: async (as, { url = '', agreed = true, role, phone = {} } = {}) => {
      await become({ as });
      const storage = { ...(agreed ? { consent: CONSENT_VERSION } : {}), ...rolesOf(role) };
      await device.open({ url, storage, phone });
    },
    restart: (url) => host().restart(url === undefined ? {} : { url }),
    network: async (online) => {
      await host().ask('Host.phone', { online });
    },
    cloud: (works, only) => become({ as: state.as, trouble: troubleOf(works), only }),
    faults: device.faults,
    stop: device.stop,
  };
}
