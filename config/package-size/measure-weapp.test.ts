import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureWeapp } from './measure-weapp';

describe('the size of the mini-program', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'weapp-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('is unknown before it is built', () => {
    expect(measureWeapp(folder)).toEqual([]);
  });

  it('counts each sub-package apart and everything else, but no source map, as the main package', () => {
    const app = JSON.stringify({
      pages: ['pages/start/index'],
      subPackages: [{ root: 'pages/parent/', pages: [] }],
    });
    mkdirSync(join(folder, 'pages/parent'), { recursive: true });
    mkdirSync(join(folder, 'pages/parents'), { recursive: true });
    writeFileSync(join(folder, 'app.json'), app);
    writeFileSync(join(folder, 'app.js.map'), 'x'.repeat(900));
    writeFileSync(join(folder, 'pages/parent/index.js'), 'x'.repeat(30));
    writeFileSync(join(folder, 'pages/parents/index.js'), 'x'.repeat(5));

    expect(measureWeapp(folder)).toEqual([
      { name: 'main', bytes: app.length + 5 },
      { name: 'pages/parent', bytes: 30 },
    ]);
  });
});
