import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh, readRecord, writeRecord } from '../build-record/build-record';
import { triggersOf, type DeployedFunction } from '../functions';
import { projectFiles } from '../project-files';
import { bundle, type Bundle } from './bundle';
import { importMeta } from './import-meta';
import { lazySdks } from './lazy-sdks';
import { copySdkFiles } from './sdk-files';

const BUILT = 'dist/cloudfunctions';
const META = 'dist/meta';
const SDKS = 'cloudfunctions/platform/sdk';

/** One built function: the folder that is uploaded, the size of its entry, and whether it had to be built now. */
export type BuiltFunction = {
  readonly name: string;
  readonly bytes: number;
  readonly sdks: readonly string[];
  readonly built: boolean;
};

/** Bundles of SDKs are the same for every function that uses one, so they are made once a run. */
export type SdkBundles = Map<string, Promise<Bundle>>;

/** What the cloud and WeChat DevTools need beside the code. */
function descriptions(deployed: DeployedFunction): readonly (readonly [string, object])[] {
  return [
    ['package.json', { name: deployed.name, version: '0.1.0', private: true, main: 'index.js' }],
    ['config.json', { permissions: { openapi: [] }, triggers: triggersOf(deployed) }],
  ];
}

function sdkBundle(name: string, made: SdkBundles): Promise<Bundle> {
  const existing = made.get(name);
  if (existing !== undefined) return existing;
  const started = bundle(`${SDKS}/${name}.ts`, [importMeta]);
  made.set(name, started);
  return started;
}

/** The build itself is an input: changing how it works, or a package it bundles, makes everything stale. */
const always = (): readonly string[] => [
  'package-lock.json',
  'config/functions.ts',
  'config/timers.ts',
  ...projectFiles('config/function-build', ['.ts']),
];

/** The path of a function's bundle, and of the record that tells whether it is fresh. */
const entryOf = (name: string): string => join(BUILT, name, 'index.js');
const recordOf = (name: string): string => join(META, name, 'build.json');

async function build(deployed: DeployedFunction, made: SdkBundles): Promise<void> {
  const { name } = deployed;
  const used = new Set<string>();
  const main = await bundle(`cloudfunctions/${name}/index.ts`, [lazySdks(used)]);
  const sdks = await Promise.all(
    [...used].sort().map(async (sdk) => [sdk, await sdkBundle(sdk, made)] as const),
  );
  const parts = [['index', main] as const, ...sdks];
  const written = parts.map(([part]) => join(BUILT, name, `${part}.js`));

  rmSync(join(BUILT, name), { recursive: true, force: true });
  mkdirSync(join(BUILT, name), { recursive: true });
  mkdirSync(join(META, name), { recursive: true });
  for (const [file, content] of descriptions(deployed)) {
    writeFileSync(join(BUILT, name, file), `${JSON.stringify(content, null, 2)}\n`);
  }
  copySdkFiles(used, join(BUILT, name));
  for (const [part, { code, map, metafile }] of parts) {
    writeFileSync(join(BUILT, name, `${part}.js`), code);
    writeFileSync(join(META, name, `${part}.js.map`), map);
    writeFileSync(join(META, name, `${part}.meta.json`), JSON.stringify(metafile));
  }
  const inputs = [...new Set(parts.flatMap(([, { metafile }]) => Object.keys(metafile.inputs)))];
  writeRecord(recordOf(name), [...inputs, ...always()], written);
}

/** Builds a function if what it is made from has changed since. A function whose entry does not exist yet is left out. */
export async function buildFunction(
  deployed: DeployedFunction,
  made: SdkBundles,
): Promise<BuiltFunction | undefined> {
  const { name } = deployed;
  if (!existsSync(`cloudfunctions/${name}/index.ts`)) return undefined;
  const fresh = isFresh(readRecord(recordOf(name)));
  if (!fresh) await build(deployed, made);
  const files = readRecord(recordOf(name))?.files ?? [];
  const sdks = files.filter((file) => file !== entryOf(name));
  return { name, bytes: statSync(entryOf(name)).size, sdks, built: !fresh };
}
