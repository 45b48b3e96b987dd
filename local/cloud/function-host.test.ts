import { afterEach, describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { createFunctionHost, type FunctionHost } from './function-host';

const FOLDER = path.join(__dirname, 'testing/functions');
const WEDNESDAY = new Date('2026-11-18T01:00:00.000Z');

let host: FunctionHost | undefined;
const printed: string[] = [];
afterEach(async () => {
  await host?.stop();
  printed.length = 0;
});

/** The test function, with a clock at Wednesday 09:00 in Beijing. */
function aHost(
  options: { readonly timeout?: number; readonly instances?: number; readonly now?: () => Date } = {},
): FunctionHost {
  const { timeout = 20, instances = 1, now = () => WEDNESDAY } = options;
  host = createFunctionHost({
    folder: FOLDER,
    functions: [{ name: 'api', timeout, memorySize: 256, instances }],
    environment: { SETTING: 'given' },
    envId: 'lights',
    appid: 'wx1',
    now,
    log: (line) => printed.push(line),
  });
  return host;
}

const call = (to: FunctionHost, op: string, input: object = {}): Promise<unknown> =>
  to.call('api', { op, input });
/** The `data` of the test function's envelope. */
const dataOf = async (answer: Promise<unknown>): Promise<Record<string, unknown>> =>
  (await (answer as Promise<{ data: Record<string, unknown> }>)).data;

describe('the clock of a hosted function', () => {
  it('is the host’s clock in every form, from the moment the bundle is loaded', async () => {
    expect(await dataOf(call(aHost(), 'time'))).toEqual({
      now: '2026-11-18T01:00:00.000Z',
      number: WEDNESDAY.getTime(),
      text: expect.stringContaining('Nov 18 2026'),
      given: '2020-02-29T00:00:00.000Z',
      isDate: true,
      byConstructor: '2026-11-18T01:00:00.000Z',
      formatted: '2026/11/18',
      parts: [{ type: 'year', value: '2026' }],
      loadedAt: '2026-11-18T01:00:00.000Z',
    });
  });

  it('moves between two calls of one warm instance', async () => {
    let now = WEDNESDAY;
    const warm = aHost({ now: () => now });
    await call(warm, 'time');
    now = new Date('2027-01-04T00:00:00.000Z');

    expect(await dataOf(call(warm, 'time'))).toMatchObject({
      now: '2027-01-04T00:00:00.000Z',
      loadedAt: '2026-11-18T01:00:00.000Z',
    });
  });
});

describe('what a hosted function is given', () => {
  it('is the event, the caller’s identity in the context, and no other environment than its own', async () => {
    const answer = aHost().call('api', { op: 'echo', input: { week: '2026-W47' } }, { openid: 'o-liu' });
    const { event, context, environment } = await dataOf(answer);

    expect(event).toMatchObject({ op: 'echo', input: { week: '2026-W47' } });
    expect(environment).toEqual({ SETTING: 'given', SCF_FUNCTIONNAME: 'api' });
    expect(context).toMatchObject({
      function_name: 'api',
      time_limit_in_ms: 20_000,
      memory_limit_in_mb: 256,
    });
    const identity: unknown = JSON.parse((context as { environment: string }).environment);
    expect(identity).toMatchObject({ WX_OPENID: 'o-liu', WX_APPID: 'wx1', TCB_ENV: 'lights' });
  });

  it('is no identity when nobody called from a mini-program', async () => {
    const { context } = await dataOf(aHost().call('api', { op: 'echo' }));

    expect((context as { environment: string }).environment).not.toContain('WX_');
  });

  it('is nothing of the caller’s memory: a result of nothing is null', async () => {
    expect(await call(aHost(), 'nothing')).toBeNull();
  });
});

describe('instances', () => {
  it('take one call at a time, stay warm, and are never more than allowed', async () => {
    const warm = aHost({ instances: 2 });
    const waits = [1, 2, 3, 4].map(() => dataOf(call(warm, 'wait', { ms: 60 })));
    const calls = (await Promise.all(waits)).map((data) => data['calls']);

    // Each of two instances counted two calls.
    expect(calls.map(Number).sort()).toEqual([1, 1, 2, 2]);
    expect(warm.running()).toEqual({ api: 2 });
  });

  it('that die are replaced, and only the call they held fails', async () => {
    const warm = aHost();
    await expect(call(warm, 'die')).rejects.toMatchObject({ code: 'FUNCTION_DIED' });
    await expect(call(warm, 'reject')).rejects.toMatchObject({ code: 'FUNCTION_DIED' });

    expect(await call(warm, 'wait', { ms: 0 })).toMatchObject({ ok: true, data: { calls: 1 } });
    expect(printed.join('\n')).toContain('nobody caught this');
  });

  it('that take too long are ended, even if they never give way', async () => {
    const quick = aHost({ timeout: 0.3 });
    await expect(call(quick, 'hang')).rejects.toMatchObject({ code: 'FUNCTION_TIME_LIMIT_EXCEEDED' });
    await expect(call(quick, 'wait', { ms: 5000 })).rejects.toMatchObject({
      code: 'FUNCTION_TIME_LIMIT_EXCEEDED',
    });

    expect(await call(quick, 'wait', { ms: 0 })).toMatchObject({ data: { calls: 1 } });
  });

  it('that throw tell the message to the caller and the stack to the log alone', async () => {
    const failure = await call(aHost(), 'throw').catch((error: unknown) => error);

    expect(failure).toMatchObject({ code: 'FUNCTION_THREW', message: 'a bug' });
    expect(printed.join('\n')).toMatch(/a bug\n\s+at /);
  });

  it('start afresh after a restart', async () => {
    const warm = aHost();
    await call(warm, 'wait', { ms: 0 });
    const held = call(warm, 'wait', { ms: 5000 }).catch((error: unknown) => error);
    await new Promise((turn) => setImmediate(turn));
    await warm.restart();

    expect(await held).toMatchObject({ code: 'FUNCTION_STOPPED' });
    expect(await call(warm, 'wait', { ms: 0 })).toMatchObject({ data: { calls: 1 } });
  });
});

describe('the limits of a call', () => {
  it('are 6 MB each way', async () => {
    const warm = aHost();
    await expect(call(warm, 'echo', { text: 'x'.repeat(6 * 1024 * 1024) })).rejects.toMatchObject({
      code: 'EXCEED_REQUEST_SIZE_LIMIT',
    });
    await expect(call(warm, 'large', { bytes: 6 * 1024 * 1024 })).rejects.toMatchObject({
      code: 'EXCEED_RESPONSE_SIZE_LIMIT',
    });
    expect(await call(warm, 'large', { bytes: 5_000_000 })).toHaveLength(5_000_000);
  });

  it('do not stretch to functions that are not there', async () => {
    await expect(aHost().call('export', {})).rejects.toMatchObject({ code: 'FUNCTION_NOT_FOUND' });
  });

  it('a bundle that does not load fails the warm-up with its reason', async () => {
    const broken = createFunctionHost({
      folder: path.join(FOLDER, 'nowhere'),
      functions: [{ name: 'api', timeout: 20, memorySize: 256, instances: 1 }],
      environment: {},
      envId: 'lights',
      appid: 'wx1',
      now: () => WEDNESDAY,
      log: () => undefined,
    });
    await expect(broken.warmUp('api')).rejects.toMatchObject({
      code: 'FUNCTION_LOAD_FAILED',
      message: expect.stringContaining('Cannot find module'),
    });
    await broken.stop();
  });
});
