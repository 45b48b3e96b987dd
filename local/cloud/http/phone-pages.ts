import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { PhoneSession } from '../phone-session';
import { Problem } from '../problem';

/** A file of the mini-program's H5 build as it goes to a browser. */
export type PhoneFile = { readonly body: Buffer; readonly contentType: string };

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
};

/** Short names for the three phones of the stage; any other name before `.localhost` is a persona's key. */
const PHONES: Readonly<Record<string, string>> = {
  parent: 'liumin',
  caregiver: 'chenguifang',
  director: 'zhouxiaoqin',
};

const HOST = /^([a-z0-9-]+)\.localhost(?::\d+)?$/i;

/** Whose phone a Host header names, `undefined` for the local cloud's own addresses. */
export function phoneOf(host: string | undefined): string | undefined {
  const name = HOST.exec(host ?? '')?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  return Object.hasOwn(PHONES, name) ? PHONES[name] : name;
}

/**
 * What the page that serves the H5 build has to supply (design §7): where to call, a token and its device, how to get the next one, and
 * where WeChat's subscription popup is answered. The token is only ever this persona's.
 */
export function servedSettings({ token, device }: PhoneSession, as: string): string {
  const text = (value: string): string => JSON.stringify(value).replace(/</g, String.raw`\u003c`);
  return `window.__HOME_LIGHTS__ = {
  base: location.origin,
  token: ${text(token)},
  device: ${text(device)},
  renew: () => fetch('/local/phone').then((answer) => answer.json()).then(({ token }) => token),
  popup: (answers) => fetch('/local/subscribe', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ as: ${text(as)}, answers }),
  }),
};`;
}

/** The file at `pathname` below the H5 build. @throws Problem 404, 503 when nothing was built */
export function phoneFile(folder: string, pathname: string): PhoneFile {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Problem(
      503,
      '手机页面还没有构建：npm run build:h5。The phones are not built yet: npm run build:h5.',
    );
  }
  const asked = path.normalize(decodeURIComponent(pathname)).replace(/^[/\\]+/, '');
  const file = path.join(folder, asked === '' ? 'index.html' : asked);
  const inside = path.relative(folder, file);
  const contentType = TYPES[path.extname(file)];
  if (inside.startsWith('..') || contentType === undefined || !existsSync(file) || !statSync(file).isFile()) {
    throw new Problem(404, `没有这个文件：${pathname}。There is no such file.`);
  }
  return { body: readFileSync(file), contentType };
}
