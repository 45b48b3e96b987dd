import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildH5 } from '../../../config/mini-program-build/build-h5';
import { catalogue } from '../looks/catalogue';
import { isElder } from '../looks/is-elder';
import { type Look, lookName } from '../looks/look';
import { openViewer, type Setting, type Viewer } from '../looks/viewer';
import { indexPage, type Shot } from './index-page';

const OUT = 'dist/shots';
const TYPES = [1, 1.44] as const;

/** 375 px for all; who sees badly often has a small old phone, so the elder layout is taken at 320 px too. */
function settingsOf(look: Look): readonly Setting[] {
  const widths = isElder(look) ? [375, 320] : [375];
  return TYPES.flatMap((type) => widths.map((width) => ({ width, type })));
}

/** `parent.home--full--1.png`, and with its width where that is not 375: `caregiver.home--full--1.44--320.png`. */
const fileOf = (look: Look, { width, type }: Setting): string =>
  `${[lookName(look), type, ...(width === 375 ? [] : [width])].join('--')}.png`;

async function takeAll(viewer: Viewer, look: Look): Promise<readonly Shot[]> {
  const shots: Shot[] = [];
  await viewer.show(look, { width: 375, type: 1 });
  for (const setting of settingsOf(look)) {
    await viewer.resize(setting);
    await viewer.retype(setting.type);
    await viewer.unroll(setting);
    const file = fileOf(look, setting);
    await viewer.page.screenshot({ path: path.join(OUT, file) });
    shots.push({ page: look.page, state: look.state, file, ...setting });
  }
  return shots;
}

/** Every look, or those whose name begins with a word of the command line: `npm run shots -- parent.home`. */
async function takeShots(wanted: readonly string[]): Promise<void> {
  const problem = await buildH5();
  if (problem !== undefined) throw new Error(`The phones do not build.\n${problem}`);
  const looks = catalogue.filter(
    (look) => wanted.length === 0 || wanted.some((word) => lookName(look).startsWith(word)),
  );
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const viewer = await openViewer('dist/h5');
  try {
    const shots: Shot[] = [];
    for (const look of looks) {
      try {
        shots.push(...(await takeAll(viewer, look)));
      } catch (error) {
        // One look that does not come is no reason to go without the others.
        console.error(`${lookName(look)}: ${error instanceof Error ? error.message : String(error)}`);
        process.exitCode = 1;
      }
    }
    writeFileSync(path.join(OUT, 'index.html'), indexPage(shots));
    console.log(`${shots.length} pictures: ${OUT}/index.html`);
  } finally {
    await viewer.stop();
  }
}

takeShots(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
