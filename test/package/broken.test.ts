import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { packOrRefuse, startHost, type WeappHost } from '../weapp-host/start-host';
import { fullLook } from './a-look-a-page';
import { buildPackage, PACKAGE } from './build-package';
import { lookAt } from './look-at';

/** A check that cannot fail is none: the real package, broken on purpose. */

const HOME = 'pages/parent/home/index';
const folders: string[] = [];

beforeAll(async () => {
  await buildPackage();
}, 240_000);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function brokenBy(breakIt: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  folders.push(folder);
  cpSync(PACKAGE, folder, { recursive: true });
  breakIt(folder);
  return folder;
}

async function withHost<T>(folder: string, look: (host: WeappHost) => Promise<T>): Promise<T> {
  const host = await startHost(folder);
  try {
    return await look(host);
  } finally {
    await host.stop();
  }
}

describe('the package', () => {
  test('with a tag that nobody has is refused before it starts', () => {
    const folder = brokenBy((to) => {
      appendFileSync(join(to, `${HOME}.wxml`), '<marquee>hello</marquee>');
    });
    expect(() => packOrRefuse(folder)).toThrow('<marquee> is no tag');
  });

  test('with a page that throws when it is shown has a fault', async () => {
    const folder = brokenBy((to) => {
      writeFileSync(
        join(to, `${HOME}.js`),
        'Page({ data: { root: { cn: [] } }, onShow() { throw new Error("in an effect"); } });',
      );
    });
    await withHost(folder, async (host) => {
      await host.switchOn({ url: `/${HOME}` });
      expect((await host.faults()).map(({ message }) => message)).toContain('in an effect');
    });
  });

  test('without one of its sub-packages does not open that page', async () => {
    const folder = brokenBy((to) => {
      rmSync(join(to, 'pages/parent'), { recursive: true });
    });
    await withHost(folder, async (host) => {
      await expect(lookAt(host, fullLook(`/${HOME}`))).rejects.toThrow('is not defined');
    });
  });
});
