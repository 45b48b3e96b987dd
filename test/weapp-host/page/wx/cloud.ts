import type { Host } from '../host';
import { type Options } from './answer';

/** No answer in time, as WeChat's cloud says it; -1 where the phone has no network. */
const NO_NETWORK = {
  errCode: -1,
  errMsg: 'cloud.callFunction:fail Error: errCode: -1 | errMsg: request:fail',
};

type Callback = (value: unknown) => void;

/** `wx.cloud`: calls go to the server's handler. */
export function cloudOf(host: Host): Readonly<Record<string, unknown>> {
  let ready = false;
  const call = async ({ name, data }: Options): Promise<object> => {
    if (!ready) throw new Error("Cloud API isn't enabled, please call wx.cloud.init first");
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- WeChat rejects with a plain object
    if (!host.phone.online) throw NO_NETWORK;
    const result = await host.cloud(String(name), JSON.parse(JSON.stringify(data ?? {})));
    return { errMsg: 'cloud.callFunction:ok', result, requestID: 'host' };
  };
  return {
    init: () => {
      ready = true;
    },
    callFunction: (options: Options) => {
      const { success, fail, complete } = options as Readonly<Record<string, Callback | undefined>>; // WeChat's call-backs
      const running = call(options);
      if (success === undefined && fail === undefined && complete === undefined) return running;
      void running.then(success, fail).then(complete, complete);
      return undefined;
    },
  };
}
