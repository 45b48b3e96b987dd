import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Answer } from '../../stand-ins/exchange';

const STAGE = path.resolve(__dirname, '../../stage');

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** The page itself, or one plain name in the stage's folder; nothing else on the disk has an address. */
const FILE = /^\/stage\/([a-z-]+\.(?:css|js))$/;

/** The file at `pathname`, or `undefined`. Read each time, so that a change shows without a restart. */
export function stageFile(pathname: string): Answer | undefined {
  const name = pathname === '/' ? 'index.html' : FILE.exec(pathname)?.[1];
  if (name === undefined || !existsSync(path.join(STAGE, name))) return undefined;
  const contentType = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? '';
  return { status: 200, body: readFileSync(path.join(STAGE, name), 'utf8'), contentType };
}
