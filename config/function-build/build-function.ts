import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh, readRecord, writeRecord } from '../build-record/build-record';
import { triggersOf, type DeployedFunction } from '../functions';
import { projectFiles } from '../project-files';
import { bundle, type Bundle } from './bundle';
import { bundleInParts } from './bundle-in-parts';
import { importMeta } from './import-meta';
import { lazySdks } from './lazy-sdks';
import { copySdkFiles } from './sdk-files';
import { withoutQueryBuilder } from './without-query-builder';

const BUILT = 'dist/cloudfunctions';
const META = 'dist/meta';
const SDKS = 'cloudfunctions/platform/sdk';

/** One built function: its name, the bytes a cold start reads, the files it may load later, and whether it had to be built now. */
export type BuiltFunction = {
  readonly name: string;
  readonly bytes: number;
  readonly later: readonly string[];
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

/** Paths: of a part of a function, of the list of parts a cold start reads, and of the record that tells whether all are fresh. */
const fileOf = (name: string, part: string): string => join(BUILT, name, `${part}.js`);
const startOf = (name: string): string => join(META, name, 'at-start.json');
const recordOf = (name: string): string => join(META, name, 'build.json');

async function build(deployed: DeployedFunction, made: SdkBundles): Promise<void> {
  const { name } = deployed;
  const used = new Set<string>();
  const own = await bundleInParts(`cloudfunctions/${name}/index.ts`, [lazySdks(used), withoutQueryBuilder]);
  const sdks = await Promise.all(
    [...used].sort().map(async (sdk) => [sdk, await sdkBundle(sdk, made)] as const),
  );
  const parts = [...own.files, ...sdks];
  const metafiles = [
    ['index', own.metafile] as const,
    ...sdks.map(([sdk, { metafile }]) => [sdk, metafile] as const),
  ];
  const written = parts.map(([part]) => fileOf(name, part));

  rmSync(join(BUILT, name), { recursive: true, force: true });
  mkdirSync(join(BUILT, name), { recursive: true });
  mkdirSync(join(META, name), { recursive: true });
  for (const [file, content] of descriptions(deployed)) {
    writeFileSync(join(BUILT, name, file), `${JSON.stringify(content, null, 2)}\n`);
  }
  copySdkFiles(used, join(BUILT, name));
  for (const [part, { code, map }] of parts) {
    writeFileSync(fileOf(name, part), code);
    writeFileSync(join(META, name, `${part}.js.map`), map);
  }
  for (const [part, metafile] of metafiles) {
    writeFileSync(join(META, name, `${part}.meta.json`), JSON.stringify(metafile));
  }
  writeFileSync(startOf(name), JSON.stringify(own.atStart.map((part) => fileOf(name, part))));
  const inputs = [...new Set(metafiles.flatMap(([, { inputs: read }]) => Object.keys(read)))];
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
  const atStart = JSON.parse(readFileSync(startOf(name), 'utf8')) as readonly string[]; // our own file, written above
  const files = readRecord(recordOf(name))?.files ?? [];
  const later = files.filter((file) => !atStart.includes(file));
  const bytes = atStart.reduce((sum, file) => sum + statSync(file).size, 0);
  return { name, bytes, later, built: !fresh };
}
