import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AtRule, parse, type Rule } from 'postcss';
import { BUILT_INS } from './built-in-tags';

/** WeChat's 750 rpx are the screen's width. */
const RPX_OF_A_SCREEN = 750;

const RPX = /(-?\d*\.?\d+)rpx/g;
const longestFirst = [...BUILT_INS, 'page'].sort((a, b) => b.length - a.length).join('|');
const TAG = new RegExp(String.raw`(^|[\s>+~,(])(${longestFirst})(?=$|[\s>+~,.#:\[)])`, 'g');

/** Lengths in `rpx` as the browser's `vw`. */
export function withoutRpx(value: string): string {
  return value.replace(
    RPX,
    (_all, count: string) => `${((Number(count) * 100) / RPX_OF_A_SCREEN).toFixed(5)}vw`,
  );
}

function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && (parent as AtRule).name.includes('keyframes'); // the type says which node it is
}

function importedFile(
  rule: AtRule,
  { file, root }: { readonly file: string; readonly root: string },
): string {
  const path = rule.params
    .replace(/^url\(/, '')
    .replace(/['")]/g, '')
    .trim();
  return path.startsWith('/') ? join(root, path) : join(dirname(file), path);
}

/**
 * A WXSS file as CSS: imports written in, `rpx` as `vw`, tags as the host's elements (`view` is `wx-view`).
 * @throws CssSyntaxError where it is no style sheet
 */
export function stylesOf(file: string, root: string): string {
  const sheet = parse(readFileSync(file, 'utf8'), { from: file });
  const imported: string[] = [];
  sheet.walkAtRules('import', (rule) => {
    imported.push(stylesOf(importedFile(rule, { file, root }), root));
    rule.remove();
  });
  sheet.walkDecls((declaration) => {
    declaration.value = withoutRpx(declaration.value);
  });
  sheet.walkRules((rule) => {
    if (!isKeyframe(rule)) rule.selector = rule.selector.replace(TAG, '$1wx-$2');
  });
  return `${imported.join('\n')}${sheet.toString()}`;
}
