import { existsSync } from 'node:fs';
import { isFresh, readRecord, writeRecord } from '../build-record/build-record';
import { projectFiles } from '../project-files';
import { runCommand } from '../run-command';

const RECORD = 'dist/meta/h5/build.json';
const H5 = 'dist/h5';

function inputs(): readonly string[] {
  return [
    'package-lock.json',
    'babel.config.cjs',
    'config/index.ts',
    ...projectFiles('src', ['']),
    ...projectFiles('contracts', ['.ts']),
    ...projectFiles(H5, ['']),
  ];
}

/** Builds the phones for the browser if they are stale. Answers what went wrong, or `undefined`. */
export async function buildH5(): Promise<string | undefined> {
  if (isFresh(readRecord(RECORD), inputs())) return undefined;
  const result = await runCommand('taro', ['build', '--type', 'h5']);
  if (result.code !== 0 || !existsSync(`${H5}/index.html`)) return result.output;
  writeRecord(RECORD, inputs(), [`${H5}/index.html`]);
  return undefined;
}
