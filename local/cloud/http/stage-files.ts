import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Answer } from '../../stand-ins/exchange';

const STAGE = path.resolve(__dirname, '../../stage');

/** All files of the stage page; nothing else on the disk has an address. */
const FILES: Readonly<Record<string, readonly [file: string, contentType: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/stage/tokens.css': ['tokens.css', 'text/css; charset=utf-8'],
  '/stage/stage.css': ['stage.css', 'text/css; charset=utf-8'],
  '/stage/stage.js': ['stage.js', 'text/javascript; charset=utf-8'],
};

/** The file at `pathname`, or `undefined`. Read each time, so that a change shows without a restart. */
export function stageFile(pathname: string): Answer | undefined {
  const found = Object.hasOwn(FILES, pathname) ? FILES[pathname] : undefined;
  if (found === undefined) return undefined;
  const [file, contentType] = found;
  return { status: 200, body: readFileSync(path.join(STAGE, file), 'utf8'), contentType };
}
