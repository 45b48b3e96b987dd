import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compare, type Comparison, fromWcc } from '../weapp-host/oracle/compare';
import { type Render, runWcc } from '../weapp-host/oracle/run-wcc';
import type { SetDataCall, TreeNode } from '../weapp-host/wire';
import { startHost, type WeappHost } from '../weapp-host/start-host';
import { addresses, fullLook } from './a-look-a-page';
import { buildPackage, PACKAGE } from './build-package';
import { lookAt } from './look-at';

const FIRST_SCREEN_MOST = 16 * 1024;

let host: WeappHost;
let wcc: (page: string) => Render;
const counted: string[] = [];

// What was counted is printed once, at the end.
const row = (address: string, calls: readonly SetDataCall[]): string =>
  `${address.padEnd(44)} ${calls.map(({ bytes }) => bytes).join(' + ')} B`;

beforeAll(async () => {
  await buildPackage();
  host = await startHost(PACKAGE);
  wcc = runWcc(PACKAGE);
}, 240_000);

afterAll(async () => {
  if (counted.length > 0) console.log(`setData on the way to the first screen\n${counted.join('\n')}`);
  await host.stop();
});

/** The page on top, as the host has rendered it, beside what wcc makes of the same data. */
async function compareWith(compile: (page: string) => Render): Promise<Comparison> {
  const { pageId, path } = (await host.ask('App.getCurrentPage')) as {
    readonly pageId: number;
    readonly path: string;
  };
  const { data } = (await host.ask('Page.getData', { pageId })) as { readonly data: unknown };
  const shown = (await host.ask('Host.tree')) as readonly TreeNode[];
  return compare(compile(path)(data).flatMap(fromWcc), shown);
}

describe('in the package for phones', () => {
  test.each(addresses)(
    '%s opens, says what it should, and WeChat’s own compiler renders the same',
    async (address) => {
      await lookAt(host, fullLook(address));

      expect(await host.faults()).toEqual([]);

      const calls = await host.setData();
      counted.push(row(address, calls));
      expect(calls.filter(({ bytes }) => bytes > FIRST_SCREEN_MOST)).toEqual([]);
      expect(calls.filter(({ hidden }) => hidden)).toEqual([]);

      const { nodes, differences } = await compareWith(wcc);
      expect(differences).toEqual([]);
      expect(nodes).toBeGreaterThan(3);
    },
  );
});

test('the comparison sees a template that is not the one that was rendered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tampered-'));
  try {
    cpSync(PACKAGE, folder, { recursive: true });
    const base = readFileSync(join(folder, 'base.wxml'), 'utf8');
    writeFileSync(join(folder, 'base.wxml'), base.replaceAll('class="{{i.cl}}"', 'class="{{i.st}}"'));
    await lookAt(host, fullLook('/pages/parent/home/index'));
    expect((await compareWith(runWcc(folder))).differences.length).toBeGreaterThan(10);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
