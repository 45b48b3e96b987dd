import type { Transport } from './transport';

/** The part of `wx.cloud` that is used. */
export type CloudDoor = {
  readonly init: (options: { readonly env?: string }) => unknown;
  readonly callFunction: (options: {
    readonly name: string;
    readonly data: object;
  }) => Promise<{ readonly result?: unknown }>;
};

/** The platform's own codes are below this (-404011 function failed, -501000 no such function, -504003 out of time). */
const PLATFORM_CODES = -400_000;

function isPlatformWord(fault: unknown): boolean {
  if (typeof fault !== 'object' || fault === null || !('errCode' in fault)) return false;
  return typeof fault.errCode === 'number' && fault.errCode <= PLATFORM_CODES;
}

/** Carries calls through WeChat's `callFunction`, which signs them with the caller's identity. */
export function cloudTransport(door: () => CloudDoor, cloudEnv: string): Transport {
  let cloud: CloudDoor | undefined;

  const open = (): CloudDoor => {
    const opened = door();
    opened.init(cloudEnv === '' ? {} : { env: cloudEnv });
    return opened;
  };

  return async (request) => {
    cloud ??= open();
    try {
      const answer = await cloud.callFunction({ name: 'api', data: request });
      return { kind: 'answer', body: answer.result };
    } catch (fault) {
      return { kind: isPlatformWord(fault) ? 'garbled' : 'unreachable' };
    }
  };
}
