import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle';
import { lazySdks } from './lazy-sdks';

describe('the bundle of a function', () => {
  let folder = '';
  const write = (path: string, text: string): string => {
    writeFileSync(join(folder, path), text);
    return join(folder, path);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bundle-'));
    mkdirSync(join(folder, 'sdk'));
    write('sdk/sms-sdk.ts', "export const name = 'a large thing';");
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('loads an SDK from the file beside it, where it is used, and notes which', async () => {
    const entry = write('index.ts', "export const main = async () => (await import('./sdk/sms-sdk')).name;");
    const used = new Set<string>();

    const { code } = await bundle(entry, [lazySdks(used)]);

    const text = Buffer.from(code).toString('utf8');
    expect([...used]).toEqual(['sms-sdk']);
    expect(text).toContain('require("./sms-sdk.js")');
    expect(text).not.toContain('a large thing');
  });

  it('refuses an SDK that would be loaded at every cold start', async () => {
    const entry = write('index.ts', "import { name } from './sdk/sms-sdk'; export const main = () => name;");

    await expect(bundle(entry, [lazySdks(new Set())])).rejects.toThrow('write `await import(');
  });

  it('keeps Chinese text readable and its map apart', async () => {
    const entry = write('index.ts', "export const title = '确认联系';");

    const { code, map } = await bundle(entry, []);

    expect(Buffer.from(code).toString('utf8')).toContain('确认联系');
    expect(Buffer.from(code).toString('utf8')).not.toContain('sourceMappingURL');
    expect(Buffer.from(map).toString('utf8')).toContain('"version"');
  });
});
