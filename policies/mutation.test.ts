import { isDeepStrictEqual } from 'node:util';
import { afterEach, expect, test } from '@jest/globals';
import { allExamples } from '../test/builders/all-examples';
import { exampleExpects, exampleOutcome } from '../test/builders/example-outcome';
import { type Mutant, mutantsOf } from '../test/builders/mutants';
import type { Example } from './example';
import { NATIONAL } from './national';
import type { Pack } from './pack';
import { regionPacks } from './registry';

/** The floor is read where it stands: a mutant of it takes its place for as long as its examples run. */
const floor = NATIONAL as { -readonly [K in keyof Pack]: Pack[K] };
const { values } = NATIONAL;
afterEach(() => {
  floor.values = values;
});

const holds = (pack: Pack, example: Example): boolean => {
  try {
    const outcome = exampleOutcome({ pack, overrides: example.county ?? [] }, example);
    return isDeepStrictEqual(outcome, exampleExpects(example));
  } catch {
    return false;
  }
};

/** Whether every hand-written example still holds, so that nobody would have noticed the change. */
const survives = ({ pack }: Mutant): boolean => {
  const examples = allExamples[pack.code] ?? [];
  if (pack.code !== NATIONAL.code) return examples.every((example) => holds(pack, example));
  floor.values = pack.values;
  const unnoticed = examples.every((example) => holds(NATIONAL, example));
  floor.values = values;
  return unnoticed;
};

test.each([NATIONAL, ...regionPacks])('$name: every changed value fails a worked example', (pack) => {
  const mutants = mutantsOf(pack);
  const survivors = mutants.filter(survives).map(({ what }) => what);
  process.stdout.write(`${pack.name}: ${mutants.length} mutants, ${survivors.length} survivors\n`);
  expect(survivors).toEqual([]);
  expect(mutants.length).toBeGreaterThan(200);
});

test('a pack that nobody changed survives, so that the test can tell', () => {
  for (const pack of [NATIONAL, ...regionPacks]) expect(survives({ what: 'nothing', pack })).toBe(true);
});
