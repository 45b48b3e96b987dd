import automator from 'miniprogram-automator';
import type { StoryCounty } from '../../stories/start-county';
import { CONSENT_VERSION } from '../../phones/open-phone';
import type { PhoneRole } from '../../../src/api/roles';
import type { PhoneState } from '../../weapp-host/wire';
import { type Cloud, CloudFault, startHost, type WeappHost } from '../../weapp-host/start-host';
import { buildPackage, PACKAGE } from '../build-package';
import { handOn, type Hand, type MiniProgram } from './hand';

/** How somebody's phone is switched on. */
export type Taking = {
  /** The page that is opened, as a push or a card does; the first one unless said otherwise. */
  readonly url?: string;
  /** Whether its owner has agreed before; true unless said otherwise. */
  readonly agreed?: boolean;
  /** What the phone remembers of its owner's roles; nothing unless said otherwise. */
  readonly role?: PhoneRole;
  readonly phone?: Partial<PhoneState>;
};

/** The package for phones in a client, against a county. */
export type Phone = {
  readonly hand: Hand;
  /** A persona's phone, switched on from cold. */
  readonly take: (as: string, how?: Taking) => Promise<void>;
  /** WeChat is killed and started again; what the phone has kept is kept. */
  readonly restart: (url?: string) => Promise<void>;
  readonly network: (online: boolean) => Promise<void>;
  /** What the functions' platform does: works, or fails in its own words. */
  readonly cloud: (works: boolean) => void;
  /** What the app threw since the last look. */
  readonly faults: () => Promise<readonly string[]>;
  readonly host: WeappHost;
  readonly stop: () => Promise<void>;
};

type Envelope = { readonly op: string; readonly input: unknown; readonly requestId: string };

const FAILED = -504_002;

/** `wx.cloud.callFunction` as the local cloud's `POST /local/call`. */
function localCloud(county: StoryCounty, who: () => { readonly as: string; readonly works: boolean }): Cloud {
  return async (_name, data) => {
    const { as, works } = who();
    if (!works) throw new CloudFault(FAILED, 'cloud function execution error');
    const { op, input, requestId } = data as Envelope; // what `transport-cloud` sends
    const answer = await fetch(`${county.cloud.url}/local/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as, op, input, requestId }),
    });
    return answer.json();
  };
}

/** Starts a client with the package; every call goes to `county`. */
export async function openPhone(county: StoryCounty): Promise<Phone> {
  await buildPackage();
  const host = await startHost(PACKAGE);
  let who = { as: '', works: true };
  const cloud = localCloud(county, () => who);
  await host.switchOn({ cloud });
  const client: MiniProgram = await automator.connect({ wsEndpoint: host.endpoint });
  const hand = handOn(client);
  return {
    hand,
    host,
    take: async (as, { url, agreed = true, role, phone } = {}) => {
      who = { as, works: true };
      await host.switchOn({
        cloud,
        ...(url === undefined ? {} : { url }),
        ...(phone === undefined ? {} : { phone }),
        storage: {
          ...(agreed ? { consent: CONSENT_VERSION } : {}),
          ...(role === undefined ? {} : { roles: { roles: [role], current: role } }),
        },
      });
    },
    restart: (url) => host.restart(url === undefined ? {} : { url }),
    network: async (online) => {
      await host.ask('Host.phone', { online });
    },
    cloud: (works) => {
      who = { ...who, works };
    },
    faults: async () =>
      (await host.faults()).map(({ where, message, stack }) => `${where}: ${message} ${stack}`),
    stop: async () => {
      client.disconnect();
      await host.stop();
    },
  };
}
