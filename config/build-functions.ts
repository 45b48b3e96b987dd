import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { buildFunction, type BuiltFunction, type SdkBundles } from './function-build/build-function';
import { functions } from './functions';

function describe({ name, bytes, later, built }: BuiltFunction): string {
  const beside = later.map((path) => `${basename(path)} ${statSync(path).size}`);
  return [`${name} ${bytes} bytes`, ...beside, built ? '' : '(unchanged)']
    .filter((part) => part !== '')
    .join(' · ');
}

async function main(): Promise<void> {
  const made: SdkBundles = new Map();
  const built = await Promise.all(functions.map((deployed) => buildFunction(deployed, made)));
  for (const one of built) {
    if (one !== undefined) console.log(describe(one));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
