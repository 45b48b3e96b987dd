import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { init } from '@cloudbase/node-sdk';
import { headerText, readBody } from '../exchange';
import { standInsOnAPort, type StandInsOnAPort } from '../stand-ins-on-a-port';

const KEYS = { env: 'lights-1', secretId: 'tcb-id', secretKey: 'tcb-key' };
const PATH = 'agreements/2026/协议 1.pdf';
/** What the SDK signs, and the two headers that date the signature. */
const SIGNED = [
  'content-type',
  'user-agent',
  'x-tcb-source',
  'x-client-timestamp',
  'x-sdk-version',
  'x-timestamp',
  'x-signature-expires',
  'x-tcb-tracelog',
];
const BYTES = Buffer.from('%PDF-1.7 invented');

describe('CloudBase through the real SDK', () => {
  let port: StandInsOnAPort;
  const calls: unknown[] = [];
  const environment = { ...process.env };

  beforeAll(() => {
    process.env.TENCENTCLOUD = 'true';
  });
  beforeEach(async () => {
    calls.length = 0;
    // The SDK signs with this machine's clock.
    port = await standInsOnAPort(new Date(), {
      invoke: async (name, data) => {
        calls.push([name, data]);
        if (name !== 'api')
          throw Object.assign(new Error('no such function'), { code: 'FUNCTION_NOT_FOUND' });
        return { ok: true, data: { 家: '灯' } };
      },
    });
    process.env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: `${port.origin}/admin` });
  });
  afterEach(() => port.close());
  afterAll(() => {
    process.env = environment;
  });

  const upload = async (cloudPath = PATH) => init(KEYS).uploadFile({ cloudPath, fileContent: BYTES });

  it('stores a file, gives its address, reads it back and deletes it', async () => {
    const app = init(KEYS);
    const { fileID } = await upload();
    expect(fileID).toBe(`cloud://lights-1.6c6f-lights-1-1250000000/${PATH}`);
    expect(readFileSync(join(port.folder, 'files', PATH))).toEqual(BYTES);

    const { fileContent } = await app.downloadFile({ fileID });
    expect(fileContent).toEqual(BYTES);
    const { fileList } = await app.getFileInfo({ fileList: [fileID] });
    expect(fileList[0]).toMatchObject({ code: 'SUCCESS', size: BYTES.length, mime: 'application/pdf' });

    expect((await app.deleteFile({ fileList: [fileID, fileID] })).fileList).toEqual([
      { fileID, code: 'SUCCESS' },
      { fileID, code: 'STORAGE_FILE_NONEXIST' },
    ]);
    expect(existsSync(join(port.folder, 'files', PATH))).toBe(false);
    expect((await app.getTempFileURL({ fileList: [fileID] })).fileList).toEqual([
      { fileID, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '' },
    ]);
  });

  it('lets nobody read or write without the address it signed, nor after it has expired', async () => {
    const { fileID } = await upload();
    const { fileList } = await init(KEYS).getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] });
    const address = encodeURI(String(fileList[0]?.tempFileURL));
    const bare = address.split('?')[0] ?? '';
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(bare)).status).toBe(403);
    expect((await fetch(bare, { method: 'PUT', body: 'x' })).status).toBe(403);
    port.wait(62);
    expect((await fetch(address)).status).toBe(403);
  });

  it('keeps files over a restart and removes its own when reset', async () => {
    const { fileID } = await upload();
    port.restart();
    expect((await init(KEYS).downloadFile({ fileID })).fileContent).toEqual(BYTES);
    port.it().reset();
    expect(existsSync(join(port.folder, 'files', PATH))).toBe(false);
  });

  it.each([
    '../outside.txt',
    'a/../../outside.txt',
    '/root.txt',
    'a//b.txt',
    'a\\..\\b.txt',
    'a?b.txt',
    '字'.repeat(300),
  ])('takes no file at %s', async (cloudPath) => {
    await expect(upload(cloudPath)).rejects.toMatchObject({ code: 'INVALID_PARAM' });
  });

  it('does not leave its folder for an address made by hand', async () => {
    await upload();
    for (const path of ['..%2f..%2fstate%2fstand-ins.json', '%2e%2e/state/stand-ins.json', 'a%00b', '%zz']) {
      const response = await fetch(`${port.origin}/storage/${path}`);
      expect([400, 404]).toContain(response.status);
    }
  });

  it('handles 50 files at once, not 51', async () => {
    const some = (count: number) =>
      Array.from({ length: count }, (_item, index) => `cloud://lights-1.6c6f-lights-1-1250000000/${index}`);
    expect((await init(KEYS).deleteFile({ fileList: some(50) })).fileList).toHaveLength(50);
    await expect(init(KEYS).deleteFile({ fileList: some(51) })).rejects.toMatchObject({
      code: 'INVALID_PARAM',
    });
  });

  it('runs functions by the host it was given', async () => {
    const { result } = await init(KEYS).callFunction({ name: 'api', data: { op: 'home.load' } });
    expect(result).toEqual({ ok: true, data: { 家: '灯' } });
    await expect(init(KEYS).callFunction({ name: 'other', data: {} })).rejects.toMatchObject({
      code: 'FUNCTION_NOT_FOUND',
    });
    expect(calls).toEqual([
      ['api', { op: 'home.load' }],
      ['other', {}],
    ]);
  });

  it.each([
    [{ secretKey: 'wrong' }, 'SIGN_PARAM_INVALID'],
    [{ secretId: 'wrong' }, 'SIGN_PARAM_INVALID'],
    [{ env: 'other-env' }, 'INVALID_ENV'],
  ])('refuses a caller with %j', async (wrong, code) => {
    await expect(init({ ...KEYS, ...wrong }).callFunction({ name: 'api', data: {} })).rejects.toMatchObject({
      code,
    });
    expect(calls).toEqual([]);
  });

  it('refuses a signature by a clock that is off, and a call that was changed on the way', async () => {
    const taken: { url: string; body: string; headers: Record<string, string> }[] = [];
    const wire = jest.spyOn(port.it(), 'handle').mockImplementation(async (request, response) => {
      const body = (await readBody(request, 1000)).toString();
      const headers: Record<string, string> = {};
      for (const name of ['authorization', ...SIGNED]) headers[name] = headerText(request, name);
      taken.push({ url: request.url ?? '', body, headers });
      response.end(JSON.stringify({ data: { response_data: '{}' } }));
      return true;
    });
    await init(KEYS).callFunction({ name: 'api', data: { count: 1 } });
    wire.mockRestore();
    const { url = '', body = '', headers = {} } = taken[0] ?? {};

    const repeat = async (address: string, content: string) => {
      const response = await fetch(port.origin + address, { method: 'POST', headers, body: content });
      return response.json();
    };
    expect(await repeat(url, body)).toHaveProperty('data');
    expect(await repeat(url, body.replace('count', 'sum'))).toMatchObject({ message: 'signature error' });
    expect(await repeat(`${url}1`, body)).toMatchObject({ message: 'signature error' });
    port.wait(700);
    expect(await repeat(url, body)).toMatchObject({
      code: 'SIGN_PARAM_INVALID',
      message: 'signature expired',
    });
  });

  it('says that anything else is not emulated', async () => {
    const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const move = { fileList: [{ srcPath: 'a/1.txt', dstPath: 'b/1.txt' }] };
    await expect(init(KEYS).copyFile(move)).rejects.toMatchObject({ code: 501 });
    expect(errors).toHaveBeenCalledWith('not emulated: CloudBase storage.batchCopyFile');
    errors.mockRestore();
  });
});
