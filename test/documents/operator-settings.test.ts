import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  operatorSigner,
  operatorTrust,
  timestampAuthority,
} from '../../cloudfunctions/platform/documents/operator-settings';
import { makeDevelopmentKeys } from '../../local/signing/development-keys';
import { runTool } from './run-tool';

const NAMES = [
  ...['SIGNING_PKCS12', 'SIGNING_KEY', 'SIGNING_CHAIN', 'SIGNING_PASSPHRASE', 'SIGNING_TRUST'],
  ...['TIMESTAMP_URL', 'TIMESTAMP_TRUST'],
];
const keys = makeDevelopmentKeys();
const folder = mkdtempSync(join(tmpdir(), 'settings-'));
const kept = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('the operator’s settings for signing', () => {
  const set = (settings: Readonly<Record<string, string>>): void => void Object.assign(process.env, settings);
  beforeAll(() => {
    kept('key.pem', keys.documents.key);
    kept('chain.pem', keys.documents.chain);
    kept('authority.pem', keys.authority);
  });
  afterEach(() => {
    for (const name of NAMES) Reflect.deleteProperty(process.env, name);
  });

  it('may be PEM, with the certificates in any order', () => {
    set({ SIGNING_KEY: keys.documents.key, SIGNING_CHAIN: keys.authority + keys.documents.chain });
    expect(operatorSigner().chain.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('安和县民政局'),
      expect.stringContaining('本机签发'),
    ]);
  });

  it('may name files', () => {
    set({
      SIGNING_KEY: `file:${join(folder, 'key.pem')}`,
      SIGNING_CHAIN: `file:${join(folder, 'chain.pem')}`,
    });
    expect(operatorSigner().kind).toBe('ec');
  });

  it('are refused when key and certificate do not belong together', () => {
    set({ SIGNING_KEY: keys.timestamps.key, SIGNING_CHAIN: keys.documents.chain });
    expect(() => operatorSigner()).toThrow('The signing key is not that of the certificate.');
  });

  it('are missed by name', () => {
    expect(() => operatorSigner()).toThrow('SIGNING_KEY is missing');
    expect(() => operatorTrust()).toThrow('SIGNING_TRUST is missing');
  });

  it('may leave the timestamp out, but not whom to trust for it', () => {
    expect(timestampAuthority()).toBeNull();
    set({ TIMESTAMP_URL: 'http://127.0.0.1:1/' });
    expect(() => timestampAuthority()).toThrow('TIMESTAMP_TRUST is missing');
    set({ TIMESTAMP_TRUST: keys.authority });
    expect(timestampAuthority()).toMatchObject({ url: 'http://127.0.0.1:1/' });
  });

  it.each([['AES-256-CBC'], ['AES-128-CBC']])(
    'may be a PKCS#12 file as OpenSSL writes it with %s',
    async (cipher) => {
      const file = join(folder, `${cipher}.p12`);
      const run = runTool(
        'openssl',
        ...['pkcs12', '-export', '-inkey', join(folder, 'key.pem'), '-in', join(folder, 'chain.pem')],
        ...['-certfile', join(folder, 'authority.pem'), '-keypbe', cipher, '-certpbe', cipher],
        ...['-passout', 'pass:口令', '-out', file],
      );
      if (run === null) return;
      expect(run).toMatchObject({ ok: true });
      set({ SIGNING_PKCS12: readFileSync(file).toString('base64'), SIGNING_PASSPHRASE: '口令' });
      expect(operatorSigner().chain).toHaveLength(2);
      expect(await operatorSigner().sign(Buffer.from('x'))).toBeInstanceOf(Buffer);
      set({ SIGNING_PKCS12: `file:${file}`, SIGNING_PASSPHRASE: 'wrong' });
      expect(() => operatorSigner()).toThrow('can’t be read');
    },
  );
});
