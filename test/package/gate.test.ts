import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'acorn';
import { projectFiles } from '../../config/project-files';
import type { AppJson, PageJson } from '../weapp-host/pack/packed';
import { buildPackage, PACKAGE } from './build-package';

/** What the engine of every phone reads that WeChat still runs on (Android 5, iOS 10): the build says so in its browserslist. */
const OLDEST_LANGUAGE = 5;

const PICTURE_MOST = 40 * 1024;
/** A page may have no more packages fetched ahead than this. */
const PRELOAD_MOST = 2 * 1024 * 1024;

const PICTURES = ['.png', '.jpg', '.jpeg', '.gif', '.svg', '.webp'];

let files: readonly string[] = [];
let app: AppJson;

beforeAll(async () => {
  await buildPackage();
  files = projectFiles(PACKAGE, ['']);
  app = JSON.parse(readFileSync(join(PACKAGE, 'app.json'), 'utf8')) as AppJson; // its form is what is tested
}, 240_000);

const having = (...endings: readonly string[]): readonly string[] =>
  files.filter((path) => endings.includes(extname(path)));

const roots = (): readonly string[] => (app.subPackages ?? []).map(({ root }) => root);

const pages = (): readonly string[] => [
  ...app.pages,
  ...(app.subPackages ?? []).flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
];

/** Which package a file is uploaded in. */
const packageOf = (path: string): string =>
  roots().find((root) => path.startsWith(join(PACKAGE, root, '/'))) ?? '';

function unreadable(path: string): readonly string[] {
  try {
    parse(readFileSync(path, 'utf8'), { ecmaVersion: OLDEST_LANGUAGE, sourceType: 'script' });
    return [];
  } catch (error) {
    return [`${path}: ${String(error)}`];
  }
}

describe('the package for phones', () => {
  test('is written in what the oldest phones read', () => {
    expect(having('.js').length).toBeGreaterThan(80);
    expect(having('.js').flatMap(unreadable)).toEqual([]);
  });

  test('requires nothing out of a sub-package that may not be there', () => {
    const reaching = having('.js').flatMap((path) => {
      const required = [...readFileSync(path, 'utf8').matchAll(/require\(["']([^"']+)["']\)/g)].map(
        ([, to = '']) => join(path, '..', to),
      );
      return required
        .filter((to) => packageOf(to) !== '' && packageOf(to) !== packageOf(path))
        .map((to) => `${path} requires ${to}`);
    });
    expect(reaching).toEqual([]);
  });

  test('has no picture that is larger than it has to be', () => {
    expect(having(...PICTURES).filter((path) => statSync(path).size > PICTURE_MOST)).toEqual([]);
  });

  test('has every file of every page, and every settings file can be read', () => {
    const missing = pages().flatMap((page) =>
      ['.js', '.json', '.wxml']
        .map((ending) => `${page}${ending}`)
        .filter((path) => !existsSync(join(PACKAGE, path))),
    );
    expect(missing).toEqual([]);
    expect(new Set(pages()).size).toBe(pages().length);
    for (const path of having('.json'))
      expect(() => JSON.parse(readFileSync(path, 'utf8')) as unknown).not.toThrow();
  });

  test('names only components that are there', () => {
    const missing = having('.json').flatMap((path) => {
      const { usingComponents = {} } = JSON.parse(readFileSync(path, 'utf8')) as PageJson;
      return Object.values(usingComponents)
        .map((to) => (to.startsWith('/') ? join(PACKAGE, to) : join(path, '..', to)))
        .filter((to) => !existsSync(`${to}.js`) || !existsSync(`${to}.wxml`));
    });
    expect(missing).toEqual([]);
  });

  test('names no component that no template shows', () => {
    const base = readFileSync(join(PACKAGE, 'base.wxml'), 'utf8');
    const unused = having('.json').flatMap((path) => {
      const { usingComponents = {} } = JSON.parse(readFileSync(path, 'utf8')) as PageJson;
      const own = path.replace(/json$/, 'wxml');
      const templates = base + (existsSync(own) ? readFileSync(own, 'utf8') : '');
      return Object.keys(usingComponents)
        .filter((tag) => !templates.includes(`<${tag} `))
        .map((tag) => `${path}: ${tag}`);
    });
    expect(unused).toEqual([]);
  });

  test('keeps every sub-package apart, and evaluates components when they are needed', () => {
    const nested = roots().filter((root) =>
      roots().some((other) => root !== other && root.startsWith(`${other}/`)),
    );
    expect(nested).toEqual([]);
    expect(app.pages.filter((page) => roots().some((root) => page.startsWith(`${root}/`)))).toEqual([]);
    expect(app).toMatchObject({ lazyCodeLoading: 'requiredComponents', __usePrivacyCheck__: true });
  });

  test('fetches ahead what exists, from pages that exist, and no more than WeChat does', () => {
    const rules = Object.entries(app.preloadRule ?? {});
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.map(([page]) => page).filter((page) => !pages().includes(page))).toEqual([]);
    expect(rules.flatMap(([, rule]) => rule.packages).filter((root) => !roots().includes(root))).toEqual([]);
    for (const [, rule] of rules) {
      const bytes = files
        .filter((path) => rule.packages.includes(packageOf(path)))
        .reduce((sum, path) => sum + statSync(path).size, 0);
      expect(bytes).toBeLessThan(PRELOAD_MOST);
    }
  });

  test('says to WeChat’s tools what it is', () => {
    const settings = JSON.parse(readFileSync(join(PACKAGE, 'project.config.json'), 'utf8')) as unknown;
    // The build has done all this; a second time would only break it.
    expect(settings).toMatchObject({
      compileType: 'miniprogram',
      setting: { es6: false, enhance: false, postcss: false, minified: false },
    });
  });
});
