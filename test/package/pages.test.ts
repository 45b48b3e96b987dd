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
import { countToggles, type Toggled } from './count-toggles';
import { lookAt } from './look-at';
import { unspoken } from './unspoken';

/** Bytes of one `setData`. */
const FIRST_SCREEN_MOST = 16 * 1024;
/** Bytes that a tap on a choice sends for the choice; and with what the page's foot then says. */
const TOGGLE_MOST = 200;
const TOGGLE_AND_FOOT_MOST = 300;

let host: WeappHost;
let wcc: (page: string) => Render;
const counted: string[] = [];
const HEAD = `${'setData in bytes'.padEnd(44)}${'first screen'.padEnd(22)}choice  foot`;

const most = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '' : String(Math.max(...numbers));

// What was counted is printed once, at the end.
const row = (address: string, calls: readonly SetDataCall[], toggles: readonly Toggled[]): string =>
  [
    address.padEnd(44),
    calls
      .map(({ bytes }) => bytes)
      .join(' + ')
      .padEnd(22),
    most(toggles.map(({ own }) => own)).padEnd(8),
    most(toggles.map(({ foot }) => foot)),
  ].join('');

beforeAll(async () => {
  await buildPackage();
  host = await startHost(PACKAGE);
  wcc = runWcc(PACKAGE);
}, 240_000);

afterAll(async () => {
  if (counted.length > 0) console.log(`${HEAD}\n${counted.join('\n')}`);
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
      const asked = await lookAt(host, fullLook(address));

      expect(await host.faults()).toEqual([]);

      const calls = await host.setData();
      expect(calls.filter(({ bytes }) => bytes > FIRST_SCREEN_MOST)).toEqual([]);
      // What stands there at once, and what each answer brings.
      expect(calls.length).toBeLessThanOrEqual(Math.max(2, 1 + asked));
      expect(calls.filter(({ hidden }) => hidden)).toEqual([]);

      const { nodes, differences } = await compareWith(wcc);
      expect(differences).toEqual([]);
      expect(nodes).toBeGreaterThan(3);
      expect(unspoken((await host.ask('Host.tree')) as readonly TreeNode[])).toEqual([]);

      const toggles = await countToggles(host);
      counted.push(row(address, calls, toggles));
      expect(toggles.filter(({ own }) => own > TOGGLE_MOST)).toEqual([]);
      expect(toggles.filter(({ own, foot }) => own + foot > TOGGLE_AND_FOOT_MOST)).toEqual([]);
      expect(await host.faults()).toEqual([]);
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
