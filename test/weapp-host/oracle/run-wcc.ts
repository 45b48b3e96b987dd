import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

/** An element as wcc's output describes it; a text is a text. */
export type WccNode =
  | string
  | number
  | {
      readonly tag?: string;
      readonly attr?: Readonly<Record<string, unknown>>;
      readonly children?: readonly WccNode[];
    };

/** What a page's template makes of data: the nodes at its top. */
export type Render = (data: unknown) => readonly WccNode[];

type Whole = { readonly children?: readonly WccNode[] };

const MOST_OUTPUT = 1 << 28;

function templatesIn(folder: string, below = ''): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return templatesIn(folder, path);
    return ['.wxml', '.wxs'].includes(extname(path)) ? [`./${path}`] : [];
  });
}

/** The package carries its program without the right to run it, and its folder is not ours to change. */
function runnable<T>(work: (program: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'wcc-'));
  try {
    const program = join(folder, 'wcc');
    const home = dirname(createRequire(__filename).resolve('miniprogram-compiler/package.json'));
    copyFileSync(join(home, 'bin', process.platform === 'darwin' ? 'mac' : 'linux', 'wcc'), program);
    chmodSync(program, 0o755);
    return work(program);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Compiles every template of a package with WeChat's own wcc (of 2020; closed, used in tests only).
 * @returns what a template, named by its path without `.wxml`, makes of data
 * @throws with wcc's words where a template is none
 */
export function runWcc(dist: string): (page: string) => Render {
  const code = runnable((program) =>
    execFileSync(program, ['-d', ...templatesIn(dist)], { cwd: dist, maxBuffer: MOST_OUTPUT }).toString(
      'utf8',
    ),
  );
  // The output defines `$gwx`, and properties of every array, text and function: a realm of its own for each.
  const realm = createContext({ window: {} });
  runInContext(code, realm);
  const render = runInContext('(path, data) => JSON.stringify($gwx(path)(JSON.parse(data)))', realm) as (
    path: string,
    data: string,
  ) => string; // the line above
  return (page) => (data) => {
    const whole = JSON.parse(render(`./${page}.wxml`, JSON.stringify(data))) as Whole; // wcc's own form
    return whole.children ?? [];
  };
}
