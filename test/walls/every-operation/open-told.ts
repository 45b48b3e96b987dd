import { makeDevelopmentKeys } from '../../../local/signing/development-keys';
import { CONFIG, standInsOnAPort } from '../../../local/stand-ins/stand-ins-on-a-port';
import { withSettings } from '../../builders/settings';
import { type CountyOptions, openCounty, START } from '../open-county';
import { addStrangers } from './add-strangers';
import type { Envelope } from '../../../contracts/errors';
import type { Told } from './operation-case';

/** The demo county with its strangers, a cloud storage, and a certificate to check documents with; the night's pass has run. */
export const openTold = async ({
  handlers,
}: Pick<CountyOptions, 'handlers'>): Promise<
  Told & {
    /** Remembers what an operation answered to somebody who may. */
    readonly keep: (op: string, answer: Envelope) => void;
    readonly close: () => Promise<void>;
  }
> => {
  const { secretId, secretKey } = CONFIG.tencent;
  const port = await standInsOnAPort(new Date(START), {
    config: { ...CONFIG, cloudbase: { envId: 'lights-1', secretId, secretKey } },
  });
  const restore = withSettings({
    TENCENT_SECRET_ID: secretId,
    TENCENT_SECRET_KEY: secretKey,
    TCB_ENV: 'lights-1',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${port.origin}/admin` }),
    TENCENTCLOUD: 'true',
    SIGNING_TRUST: makeDevelopmentKeys().authority,
  });
  const county = await openCounty({ handlers });
  await addStrangers(county);
  await county.fire('nightly-pass');
  const said: Told['said'] = new Map();
  return {
    county,
    said,
    keep: (op, answer) => {
      if (answer.ok) said.set(op, answer.data as Readonly<Record<string, unknown>>); // every operation answers an object
    },
    close: async () => {
      restore();
      await county.close();
      await port.close();
    },
  };
};
