import { type Cloud, CloudFault } from '../../weapp-host/start-host';

/** What keeps a call from being done. */
export type Trouble =
  /** The platform says so in its own words: -504002 a function that failed, -501000 none of that name, -601002 its own fault. */
  | { readonly errCode: number }
  /** The functions refuse. */
  | { readonly refusal: string };

/** Whose phone it is, and how the cloud fares. */
export type CloudState = {
  /** A persona's key. */
  readonly as: string;
  readonly trouble?: Trouble | undefined;
  /** The one operation that has the trouble; all of them unless said. */
  readonly only?: string | undefined;
};

/** What `transport-cloud` sends. */
type Sent = { readonly op: string; readonly input: unknown; readonly requestId: string };

/** `wx.cloud.callFunction` as the local cloud's `POST /local/call`. */
export function localCalls(url: string, state: () => CloudState): Cloud {
  return async (_name, data) => {
    const { as, trouble, only } = state();
    const { op, input, requestId } = data as Sent;
    if (trouble !== undefined && (only ?? op) === op) {
      if ('errCode' in trouble) throw new CloudFault(trouble.errCode, 'cloud function execution error');
      return { ok: false, refusal: { code: trouble.refusal }, requestId };
    }
    const answer = await fetch(`${url}/local/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as, op, input, requestId }),
    });
    return answer.json();
  };
}
