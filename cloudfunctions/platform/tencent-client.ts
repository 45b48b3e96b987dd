import { requireSetting } from './environment';

export type TencentDoor = {
  readonly region: string;
  readonly endpoint: string;
  readonly protocol: string;
  /** How long an answer is waited for; the SDK's own time unless said otherwise. */
  readonly seconds?: number;
};

/** What every client of Tencent's SDK is made with: the operator's one key, and the door of the service. */
export const tencentConfig = ({ region, endpoint, protocol, seconds }: TencentDoor) => ({
  credential: {
    secretId: requireSetting('TENCENT_SECRET_ID'),
    secretKey: requireSetting('TENCENT_SECRET_KEY'),
  },
  region,
  profile: {
    httpProfile: { endpoint, protocol, ...(seconds === undefined ? {} : { reqTimeout: seconds }) },
  },
});

/** A code as the services give them. The operating system's (`ECONNRESET`) are capitals alone: then nobody answered. */
const CODE = /^(?=.*[a-z])[A-Z][A-Za-z]+([.][A-Za-z]+)*$/;

/** The service's own code, or `network` where it gave none. */
export const tencentCode = (error: unknown): string =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  typeof error.code === 'string' &&
  CODE.test(error.code)
    ? error.code
    : 'network';
