import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Words families never read (shared with the experience rules): they sort, control or frighten. */
const FORBIDDEN = /打卡|违规|留守|困境|重点对象|覆盖率|四个一|1530|不适任|红色|黄色|蓝色|绿色|！/;

/** Read by directors only. Everything else in this folder is read by families, whatever is added to it. */
const STAFF_ONLY = new Set(['director', 'task', 'visit']);

const files = readdirSync(__dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -'.ts'.length))
  .filter((name) => !STAFF_ONLY.has(name));

/** All sentences of a module: a sentence with a gap is tried with one. */
function sentencesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return sentencesOf(tryOut(value));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(sentencesOf);
  return [];
}

/** A gap takes a word or a number; what needs more than that is read from the source below. */
function tryOut(sentence: unknown): unknown {
  try {
    return (sentence as (...gaps: readonly unknown[]) => unknown)(1, 1, 1);
  } catch {
    return undefined;
  }
}

describe('family-facing copy', () => {
  test.each(files)('%s keeps to words that families use', async (name) => {
    const module: unknown = await import(path.join(__dirname, name));
    for (const sentence of sentencesOf(module)) expect(sentence).not.toMatch(FORBIDDEN);
  });
});
