import { describe, expect, test } from '@jest/globals';
import { allExamples } from '../test/builders/all-examples';
import { exampleExpects, exampleOutcome } from '../test/builders/example-outcome';
import { NATIONAL } from './national';
import { overrideAllowed } from './override-allowed';
import { regionPacks } from './registry';

const packs = [NATIONAL, ...regionPacks];
const examplesOf = (code: string) => allExamples[code] ?? [];

test('every region with a pack, and the national floor, has at least eight worked examples', () => {
  expect(packs.filter(({ code }) => examplesOf(code).length < 8)).toEqual([]);
});

test('every example says something of its own and where to check it', () => {
  for (const { code } of packs) {
    const said = examplesOf(code).map(({ says }) => says);
    expect(said.filter((sentence, index) => said.indexOf(sentence) !== index)).toEqual([]);
    expect(examplesOf(code).filter(({ source }) => source.trim() === '')).toEqual([]);
  }
});

describe.each(packs)('$name', (pack) => {
  test.each(examplesOf(pack.code))('$says', (example) => {
    const policy = { pack, overrides: example.county ?? [] };
    expect(exampleOutcome(policy, example)).toEqual(exampleExpects(example));
  });

  test('a county could really set what the examples let it set', () => {
    const set = examplesOf(pack.code).flatMap(({ county }) => county ?? []);
    expect(set.map((override) => overrideAllowed({ pack, overrides: [] }, override))).toEqual(
      set.map(() => true),
    );
  });
});
