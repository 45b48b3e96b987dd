/** Who the platform says is calling. */
export type CallerIdentity = { readonly openid: string };

/** What a call's context is made from. */
export type CallDescription = {
  readonly name: string;
  readonly requestId: string;
  readonly timeoutS: number;
  readonly memoryMb: number;
  readonly envId: string;
  readonly appid: string;
  /** Absent for a call that does not come from a mini-program: a timer, HTTP access. */
  readonly identity?: CallerIdentity | undefined;
};

/** Every phone of the local cloud is on this machine. */
const LOOPBACK = '127.0.0.1';

/** The second argument of `main`, in the form the platform gives it: who is calling is JSON text under `environment`. */
export function callContext(call: CallDescription): Readonly<Record<string, unknown>> {
  const { identity } = call;
  const caller =
    identity === undefined
      ? {}
      : {
          WX_OPENID: identity.openid,
          WX_APPID: call.appid,
          WX_CLIENTIP: LOOPBACK,
          WX_CONTEXT_KEYS: ['WX_OPENID', 'WX_APPID', 'WX_CLIENTIP'],
        };
  return {
    callbackWaitsForEmptyEventLoop: false,
    memory_limit_in_mb: call.memoryMb,
    time_limit_in_ms: call.timeoutS * 1000,
    request_id: call.requestId,
    function_name: call.name,
    function_version: '$LATEST',
    namespace: call.envId,
    environment: JSON.stringify({ TCB_ENV: call.envId, SCF_NAMESPACE: call.envId, ...caller }),
  };
}
