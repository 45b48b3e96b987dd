import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { runCommand } from '../../config/run-command';
import { buildPackage, PACKAGE } from './build-package';

/** What is built and installed lies in `dist`, which nothing reads as source. */
const HOME = path.resolve(__dirname, '../../dist/package-gate');

/** A package of its own, so that nothing of WeChat's uploader is installed with the product. */
const GATE = path.resolve(__dirname, '../package-gate');

type Rule = { readonly name: string; readonly success: boolean; readonly detail?: unknown };

/** Rules about switches of WeChat's tools: our build has compressed everything already, and a second time only costs time. */
const SWITCHES = ['JS_COMPRESS_OPEN', 'WXML_COMPRESS_OPEN', 'WXSS_COMPRESS_OPEN'];

let rules: readonly Rule[] = [];

/** Installs WeChat's program from its own lockfile, once. */
async function install(): Promise<void> {
  mkdirSync(HOME, { recursive: true });
  const lock = path.join(HOME, 'package-lock.json');
  const isInstalled =
    existsSync(path.join(HOME, 'node_modules/miniprogram-ci/package.json')) &&
    existsSync(lock) &&
    readFileSync(lock, 'utf8') === readFileSync(path.join(GATE, 'package-lock.json'), 'utf8');
  for (const name of ['package.json', 'package-lock.json', '.npmrc', 'check-quality.cjs'])
    copyFileSync(path.join(GATE, name), path.join(HOME, name));
  if (isInstalled) return;
  const { code, output } = await runCommand('npm', ['ci', '--prefix', HOME, '--ignore-scripts']);
  if (code !== 0) throw new Error(`miniprogram-ci cannot be installed:\n${output}`);
}

beforeAll(async () => {
  await buildPackage();
  await install();
  const answer = path.join(HOME, 'answer.json');
  rmSync(answer, { force: true });
  const { code, output } = await runCommand('node', [path.join(HOME, 'check-quality.cjs'), PACKAGE, answer]);
  if (code !== 0) throw new Error(output);
  rules = JSON.parse(readFileSync(answer, 'utf8')) as readonly Rule[]; // WeChat's own form
}, 600_000);

test('WeChat’s own rules about a package are kept', () => {
  expect(rules.length).toBeGreaterThanOrEqual(11);
  const broken = rules.filter(({ name, success }) => !success && !SWITCHES.includes(name));
  expect(broken).toEqual([]);
});
