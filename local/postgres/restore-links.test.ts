import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { restoreLinks } from './restore-links';

const LINKS = [
  { source: 'native/lib/libpq.so.5.17', target: 'native/lib/libpq.so.5' },
  { source: 'native/lib/libpq.so.5.17', target: 'native/lib/libpq.so' },
];

describe('the links of the shared libraries', () => {
  let native: string;
  beforeEach(() => {
    native = mkdtempSync(path.join(tmpdir(), 'home-lights-links-'));
    mkdirSync(path.join(native, 'lib'));
    writeFileSync(path.join(native, 'lib/libpq.so.5.17'), 'library');
    writeFileSync(path.join(native, 'pg-symlinks.json'), JSON.stringify(LINKS));
  });
  afterEach(() => {
    rmSync(native, { recursive: true });
  });

  it('lead to the library, relative to their own folder', async () => {
    await restoreLinks(native);

    expect(readlinkSync(path.join(native, 'lib/libpq.so'))).toBe('libpq.so.5.17');
    expect(readFileSync(path.join(native, 'lib/libpq.so.5'), 'utf8')).toBe('library');
  });

  it('are put right if they lead elsewhere or a file is in their place', async () => {
    symlinkSync('libpq.so.4', path.join(native, 'lib/libpq.so'));
    writeFileSync(path.join(native, 'lib/libpq.so.5'), '');

    await restoreLinks(native);

    expect(readFileSync(path.join(native, 'lib/libpq.so'), 'utf8')).toBe('library');
    expect(readFileSync(path.join(native, 'lib/libpq.so.5'), 'utf8')).toBe('library');
  });

  it('can be restored by several at once and again, leaving nothing else behind', async () => {
    await Promise.all([restoreLinks(native), restoreLinks(native), restoreLinks(native)]);
    await restoreLinks(native);

    expect(readdirSync(path.join(native, 'lib')).sort()).toEqual(['libpq.so', 'libpq.so.5', 'libpq.so.5.17']);
  });

  it('are none on a platform whose package lists none', async () => {
    rmSync(path.join(native, 'pg-symlinks.json'));

    await restoreLinks(native);

    expect(readdirSync(path.join(native, 'lib'))).toEqual(['libpq.so.5.17']);
  });
});
