import { existsSync } from 'node:fs';
import { isFresh, readRecord, writeRecord } from '../build-record/build-record';
import { projectFiles } from '../project-files';
import { runCommand } from '../run-command';

const RECORD = 'dist/meta/weapp/build.json';

/** Where Taro leaves the WeChat package. */
export const WEAPP = 'dist/weapp';

/** Everything a package is made from. */
export function packageSources(): readonly string[] {
  return [
    'package-lock.json',
    'babel.config.cjs',
    'config/index.ts',
    'config/mini-program-build/slim-templates.ts',
    'config/mini-program-build/slim-templates-plugin.ts',
    ...projectFiles('src', ['']),
    ...projectFiles('contracts', ['.ts']),
  ];
}

/**
 * The package itself too: a development build leaves other files in the same folder, and measuring those would say
 * nothing.
 */
const inputs = (): readonly string[] => [...packageSources(), ...projectFiles(WEAPP, [''])];

/** Builds the WeChat package if it is stale. Answers what went wrong, or `undefined`. */
export async function buildWeapp(): Promise<string | undefined> {
  // Before the first page there is no package.
  if (!existsSync('src/app.config.ts') || isFresh(readRecord(RECORD), inputs())) return undefined;
  const result = await runCommand('taro', ['build', '--type', 'weapp']);
  if (result.code !== 0 || !existsSync(`${WEAPP}/app.json`)) return result.output;
  writeRecord(RECORD, inputs(), [`${WEAPP}/app.json`]);
  return undefined;
}
