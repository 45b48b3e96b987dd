import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { buildH5 } from '../../../config/mini-program-build/build-h5';
import { runCommand } from '../../../config/run-command';
import { startLocalCloud } from '../../../local/cloud/start-local-cloud';
import { openStage } from '../../stage/open-stage';
import { startBrowser } from '../browser';
import { catalogue } from '../looks/catalogue';
import { type Look, lookName } from '../looks/look';
import { openViewer, type Viewer } from '../looks/viewer';
import { galleryPage } from './gallery-page';
import { fileOf, type Picture, rooms, STAGE_FILE } from './pictures';

const ROOT = path.resolve(__dirname, '../../..');
const OUT = path.join(ROOT, 'docs/gallery');
/** Half the bytes of a PNG, and no letter is blurred. */
const QUALITY = 82;
const PHONE_HEIGHT = 812;
const CONSOLE_HEIGHT = 720;
/** The step of the tour after which the family's lights are on. */
const CONFIRMED = 4;

async function keep(page: Page, file: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  writeFileSync(path.join(OUT, file), Buffer.from(data, 'base64'));
  await session.detach();
}

function lookOf({ look }: Picture): Look {
  const found = catalogue.find((one) => lookName(one) === look);
  if (found === undefined) throw new Error(`The catalogue has no look ${look}.`);
  return found;
}

async function takePicture(viewer: Viewer, picture: Picture): Promise<void> {
  const { type = 1, width = 375 } = picture;
  const height = width > 500 ? CONSOLE_HEIGHT : PHONE_HEIGHT;
  await viewer.show(lookOf(picture), { width, height, type });
  await viewer.page.evaluate('document.fonts.ready.then(() => undefined)');
  await keep(viewer.page, fileOf(picture));
}

async function takePhones(): Promise<void> {
  const viewer = await openViewer('dist/h5');
  try {
    for (const picture of rooms.flatMap(({ pictures }) => pictures)) await takePicture(viewer, picture);
  } finally {
    await viewer.stop();
  }
}

/** The running product, in the middle of its tour. */
async function takeStage(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'gallery-'));
  chmodSync(dataDir, 0o755); // the database server's user has to enter it
  const cloud = await startLocalCloud({ root: ROOT, dataDir, port: 0, durability: 'off' });
  const browser = await startBrowser();
  try {
    const stage = await openStage(browser, cloud.url, { width: 1440, height: 900 });
    for (let step = 1; step <= CONFIRMED; step += 1) {
      await stage.press('下一步');
      await stage.atStep(step);
    }
    await stage.phone('刘敏').getByText('亮了').first().waitFor();
    await keep(stage.page, STAGE_FILE);
  } finally {
    await browser.close();
    await cloud.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** `npm run gallery`: `docs/gallery.md` and its pictures, from the pages as they are now. */
async function takeGallery(): Promise<void> {
  const problem = await buildH5();
  if (problem !== undefined) throw new Error(`The phones do not build.\n${problem}`);
  const { code, output } = await runCommand('tsx', ['config/build-functions.ts']);
  if (code !== 0) throw new Error(`The functions can't be built:\n${output}`);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  await takePhones();
  await takeStage();
  writeFileSync(path.join(ROOT, 'docs/gallery.md'), galleryPage(rooms));
  console.log('docs/gallery.md');
}

takeGallery().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
