import { existsSync } from 'node:fs';
import { isFresh, readRecord, writeRecord } from '../build-record/build-record';
import { projectFiles } from '../project-files';
import { runCommand } from '../run-command';
import { packageSources } from './build-weapp';

/** Where the package that the tests drive lies: made like the one for phones, with ids of subscription templates. */
export const DRIVEN = 'dist/package';

const RECORD = 'dist/meta/package/build.json';

/** Made up; WeChat's own are longer. A package without any never asks for reminders. */
const TEMPLATES = {
  'contact-reminder': 'tpl-contact-reminder',
  notice: 'tpl-notice',
  agreement: 'tpl-agreement',
  'director-digest': 'tpl-director-digest',
};

const inputs = (): readonly string[] => [
  'config/mini-program-build/build-driven-package.ts',
  ...packageSources(),
  ...projectFiles(DRIVEN, ['']),
];

/** Builds the package that the tests drive if it is stale. Answers what went wrong, or `undefined`. */
export async function buildDrivenPackage(): Promise<string | undefined> {
  if (isFresh(readRecord(RECORD), inputs())) return undefined;
  const result = await runCommand('env', [
    'NODE_ENV=production',
    `OUT_DIR=${DRIVEN}`,
    `HOME_LIGHTS_TEMPLATES=${JSON.stringify(TEMPLATES)}`,
    'taro',
    'build',
    '--type',
    'weapp',
  ]);
  if (result.code !== 0 || !existsSync(`${DRIVEN}/app.json`)) return result.output;
  writeRecord(RECORD, inputs(), [`${DRIVEN}/app.json`]);
  return undefined;
}
