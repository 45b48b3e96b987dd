import type { CloudState } from './local-calls';

/**
 * What the client runs inside of the app where no test can stand around it. Each function travels as its text: it knows
 * its arguments and `wx`, and nothing of this file.
 */

type Asked = { readonly data: { readonly op: string; readonly input: unknown; readonly requestId: string } };
type Said = { readonly data: unknown };
type Sending = {
  readonly url: string;
  readonly method: 'POST';
  readonly data: object;
  readonly success: (said: Said) => void;
  readonly fail: () => void;
};

declare const wx: {
  localState: CloudState;
  readonly cloud: { init: () => void; callFunction: (asked: Asked) => Promise<unknown> };
  readonly request: (sending: Sending) => void;
  readonly clearStorageSync: () => void;
  readonly setStorageSync: (key: string, data: unknown) => void;
};

/** Cloud functions answer from the local cloud at `url` from now on, for whoever `setState` names. */
export function callLocalCloud(url: string): void {
  const { cloud } = wx;
  cloud.init = () => undefined;
  cloud.callFunction = ({ data: { op, input, requestId } }) =>
    new Promise((resolve, reject) => {
      const { as, trouble, only } = (cloud as unknown as { readonly localState: CloudState }).localState;
      if (trouble !== undefined && (only === undefined || only === op)) {
        if ('errCode' in trouble)
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- WeChat rejects with a plain object
          reject({ errCode: trouble.errCode, errMsg: 'cloud.callFunction:fail on purpose' });
        else resolve({ result: { ok: false, refusal: { code: trouble.refusal }, requestId } });
        return;
      }
      wx.request({
        url: `${url}/local/call`,
        method: 'POST',
        data: { as, op, input, requestId },
        success: ({ data }) => {
          resolve({ result: data });
        },
        fail: () => {
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- WeChat rejects with a plain object
          reject({ errCode: -1, errMsg: 'cloud.callFunction:fail request:fail' });
        },
      });
    });
}

/** Whose phone it is from now on, and how the cloud fares. */
export function setState(state: CloudState): void {
  Object.assign(wx.cloud, { localState: state });
}

/** The phone keeps this and nothing else. */
export function keepOnly(storage: Readonly<Record<string, unknown>>): void {
  wx.clearStorageSync();
  for (const key of Object.keys(storage)) wx.setStorageSync(key, storage[key]);
}

/** WeChat's question about reminders, answered alike for every template; `off` where its owner wants none from anybody. */
export function answerPopup({ tmplIds }: { readonly tmplIds: readonly string[] }, answer: string): object {
  if (answer === 'off') return { errCode: 20_004, errMsg: 'requestSubscribeMessage:fail switched off' };
  const answers = Object.fromEntries(tmplIds.map((id) => [id, answer]));
  return { errMsg: 'requestSubscribeMessage:ok', ...answers };
}
