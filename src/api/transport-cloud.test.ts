import { describe, expect, test } from '@jest/globals';
import { type CloudDoor, cloudTransport } from './transport-cloud';

const request = { op: 'lamp.light', input: { window: 'left' }, requestId: 'rq_1' };

function aCloud(callFunction: CloudDoor['callFunction']) {
  const opened: unknown[] = [];
  const cloud: CloudDoor = { init: (options) => opened.push(options), callFunction };
  return { carry: cloudTransport(() => cloud, 'env-1'), opened };
}

describe('calls through WeChat’s cloud', () => {
  test('open it once and hand the call to the api function', async () => {
    const seen: unknown[] = [];
    const { carry, opened } = aCloud(async (options) => {
      seen.push(options);
      return { result: 'body' };
    });

    await carry(request);

    expect(await carry(request)).toEqual({ kind: 'answer', body: 'body' });
    expect(seen[0]).toEqual({ name: 'api', data: request });
    expect(opened).toEqual([{ env: 'env-1' }]);
  });

  test.each([
    ['a phone without network', { errMsg: 'cloud.callFunction:fail request:fail' }, 'unreachable'],
    ['a function that failed', { errCode: -404011, errMsg: 'cloud function execution error' }, 'garbled'],
  ])('tell apart %s', async (_what, fault, kind) => {
    // What WeChat rejects with is a plain object.
    const { carry } = aCloud(() => Promise.reject(Object.assign(new Error(fault.errMsg), fault)));

    expect(await carry(request)).toEqual({ kind });
  });
});
