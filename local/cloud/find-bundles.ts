import { existsSync } from 'node:fs';
import path from 'node:path';
import { functions } from '../../config/functions';
import { CannotStart } from './cannot-start';

/** The folder of the built functions. @throws CannotStart when one of them is not there. */
export function findBundles(folder: string): string {
  const missing = functions.filter(({ name }) => !existsSync(path.join(folder, name, 'index.js')));
  if (missing.length === 0) return folder;
  const names = missing.map(({ name }) => name).join(', ');
  throw new CannotStart(
    `The built functions are missing in ${folder} (${names}): run "npm run build:functions" and start again.`,
  );
}
