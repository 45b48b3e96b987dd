import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFresh, readRecord, writeRecord } from './build-record';

describe('a build', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'build-record-'));
    writeFileSync(at('source.ts'), 'one');
    writeFileSync(at('built.js'), 'one');
    writeRecord(at('build.json'), [at('source.ts'), at('absent.ts')], [at('built.js')]);
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const fresh = (): boolean => isFresh(readRecord(at('build.json')));

  it('is fresh while nothing changed', () => {
    expect(fresh()).toBe(true);
  });

  it('is stale without a record', () => {
    expect(isFresh(readRecord(at('other.json')))).toBe(false);
  });

  it('is stale after a source changed', () => {
    writeFileSync(at('source.ts'), 'two');

    expect(fresh()).toBe(false);
  });

  it('is stale after a missing source appeared', () => {
    writeFileSync(at('absent.ts'), 'new');

    expect(fresh()).toBe(false);
  });

  it('is stale when what it built is gone', () => {
    rmSync(at('built.js'));

    expect(fresh()).toBe(false);
  });

  it('is stale when there is one source more than it was made from', () => {
    expect(isFresh(readRecord(at('build.json')), [at('source.ts'), at('absent.ts'), at('more.ts')])).toBe(
      false,
    );
  });
});
