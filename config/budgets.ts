import { readFileSync } from 'node:fs';
import { buildFunction, type SdkBundles } from './function-build/build-function';
import { functions } from './functions';
import { buildWeapp, WEAPP } from './mini-program-build/build-weapp';
import { unclosedTags } from './mini-program-build/unclosed-tags';
import { measureWeapp } from './package-size/measure-weapp';
import { projectFiles } from './project-files';

const KB = 1024;

/** Bytes that a phone or a cold start has to load, and the most there may be. Only counts: they are the same on every machine. */
type Measured = { readonly what: string; readonly bytes: number; readonly most: number };

/** A parent waits for what `api` reads at its cold start; the other functions are started by time or by the platform. */
const API_MOST = 600 * KB;
const MAIN_PACKAGE_MOST = 450 * KB;
const SUB_PACKAGE_MOST = 200 * KB;

async function measureApi(): Promise<readonly Measured[]> {
  const made: SdkBundles = new Map();
  const built = await Promise.all(functions.map((deployed) => buildFunction(deployed, made)));
  return built.flatMap((one) =>
    one?.name === 'api' ? [{ what: 'function api, at its start', bytes: one.bytes, most: API_MOST }] : [],
  );
}

function measurePackages(): readonly Measured[] {
  return measureWeapp(WEAPP).map(({ name, bytes }) => ({
    what: `weapp ${name}`,
    bytes,
    most: name === 'main' ? MAIN_PACKAGE_MOST : SUB_PACKAGE_MOST,
  }));
}

/** Templates that WeChat's compiler would refuse, and with them the package. */
function brokenTemplates(): readonly string[] {
  return projectFiles(WEAPP, ['.wxml']).flatMap((path) => {
    const tags = unclosedTags(readFileSync(path, 'utf8'));
    return tags.length === 0 ? [] : [`${path}: not closed: ${tags.join(', ')}`];
  });
}

function line({ what, bytes, most }: Measured): string {
  const kilobytes = (value: number): string => `${(value / KB).toFixed(1)} KB`.padStart(10);
  return `${what.padEnd(28)}${kilobytes(bytes)} of ${kilobytes(most)}  ${bytes > most ? 'TOO LARGE' : 'ok'}`;
}

async function main(): Promise<void> {
  const problem = await buildWeapp();
  if (problem !== undefined) throw new Error(`The WeChat package does not build.\n${problem}`);
  const measured = [...(await measureApi()), ...measurePackages()];
  for (const one of measured) console.log(line(one));
  const broken = brokenTemplates();
  for (const one of broken) console.log(one);
  if (broken.length > 0 || measured.some(({ bytes, most }) => bytes > most)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
