import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { errorCodes, type PipelineErrorCode } from './errors';
import { operations } from './index';
import type { Operation } from './operation';
import { actorRoles } from './vocabulary/role';

const registry: Readonly<Record<string, Operation>> = operations;
const NAMES = Object.keys(registry);

/** Every capability's source: the registry is made by spreading their exports, where a second export of one name hides the first. */
const sources = readdirSync(__dirname)
  .filter((file) => file.endsWith('.ts') && !['index.ts', 'operation.ts', 'errors.ts'].includes(file))
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(__dirname, file), 'utf8'));

const found = (pattern: RegExp): readonly string[] =>
  sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));

/** The pipeline's own refusals: any call can end in one, so no contract lists them. */
const PIPELINE: readonly PipelineErrorCode[] = [
  'internal',
  'op.unknown',
  'input.invalid',
  'request.missing',
  'request.reused',
  'caller.unknown',
  'caller.notBound',
  'access.denied',
  'session.expired',
];

describe('the registry', () => {
  test('holds every operation that a contract defines, once', () => {
    const defined = found(/defineOperation\(\{\s*name: '([^']+)'/g);
    expect([...NAMES].sort()).toEqual([...defined].sort());
    expect(new Set(defined).size).toBe(defined.length);
    expect(found(/(defineOperation)\(/g)).toHaveLength(defined.length);
  });

  test('hides none behind another export of the same name', () => {
    const exported = found(/^export const (\w+)/gm);
    expect(exported.filter((name, index) => exported.indexOf(name) !== index)).toEqual([]);
  });

  test('calls each by the capability and what is done', () => {
    expect(NAMES.filter((name) => !/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/.test(name))).toEqual([]);
    expect(NAMES.filter((name) => registry[name]?.name !== name)).toEqual([]);
  });
});

describe('every error code', () => {
  test('is listed once', () => {
    expect(new Set(errorCodes).size).toBe(errorCodes.length);
  });

  test('is a refusal of some operation or of the pipeline', () => {
    const declared = new Set<string>([
      ...PIPELINE,
      ...NAMES.flatMap((name) => registry[name]?.refusals ?? []),
    ]);
    expect(errorCodes.filter((code) => !declared.has(code))).toEqual([]);
  });
});

describe.each(NAMES)('the operation %s', (name) => {
  const operation = registry[name]!;

  test('refuses with known codes, each once, and leaves the pipeline’s own to the pipeline', () => {
    const { refusals } = operation;
    expect(refusals.filter((code) => !errorCodes.includes(code))).toEqual([]);
    expect(refusals.filter((code) => (PIPELINE as readonly string[]).includes(code))).toEqual([]);
    expect(new Set(refusals).size).toBe(refusals.length);
  });

  test('names who may call it, each once', () => {
    expect(operation.actors.length).toBeGreaterThan(0);
    expect(operation.actors.filter((role) => !actorRoles.includes(role))).toEqual([]);
    expect(new Set(operation.actors).size).toBe(operation.actors.length);
  });

  test('says in one sentence what it does', () => {
    expect(operation.summary).toMatch(/^\S.*\.$/s);
    expect(operation.summary).not.toContain('\n');
  });
});
