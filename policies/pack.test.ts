import { expect, test } from '@jest/globals';
import { POLICY_KEYS, policyKeys } from './keys';
import { NATIONAL } from './national';
import type { Pack, PackValues } from './pack';
import { packFaults } from './pack-faults';
import { packFor, regionPacks } from './registry';
import { PUTUO } from './regions/330903-putuo';

const han = /[\u4e00-\u9fff]/;
const withValues = (values: PackValues): Pack => ({ ...PUTUO, values: { ...PUTUO.values, ...values } });
const source = { title: '方案', item: '第8项' };

test.each([NATIONAL, ...regionPacks])('the pack of $name has nothing wrong with it', (pack) => {
  expect(packFaults(pack)).toEqual([]);
});

test.each(regionPacks)('$name: every value is its plan’s and begins on the plan’s own day', (pack) => {
  const entries = Object.values(pack.values).map((list) => list[0]);
  expect(entries.filter((entry) => entry?.kind !== 'plan' || entry.from !== pack.plan?.issued)).toEqual([]);
  expect(entries.filter((entry) => entry?.source.title !== pack.plan?.title)).toEqual([]);
});

test.each(regionPacks)('$name: what the plan prints is quoted', (pack) => {
  const entries = Object.values(pack.values).flat();
  expect(entries.filter((entry) => entry.value !== null && entry.source.quote === undefined)).toEqual([]);
});

test('every key has a Chinese label and description, and the set-up sentences differ', () => {
  const definitions = policyKeys.map((key) => POLICY_KEYS[key]);
  expect(definitions.filter(({ label, description }) => !han.test(label) || !han.test(description))).toEqual(
    [],
  );
  const prompts = definitions.flatMap(({ setUp }) => setUp ?? []);
  expect(new Set(prompts).size).toBe(4);
});

test('a pack that leaves a plan key out is told to say that its plan is silent', () => {
  expect(packFaults(withValues({ 'visit.every': undefined }))).toEqual([
    'visit.every: no entry; where the plan is silent, say so with null',
  ]);
});

test.each<[string, PackValues]>([
  [
    'a value of the wrong shape',
    { 'visit.every': [{ value: { months: 0 }, kind: 'plan', from: '2024-03-27', source }] },
  ],
  [
    'a day that does not exist',
    { 'visit.every': [{ value: { months: 3 }, kind: 'plan', from: '2024-02-30', source }] },
  ],
  ['a silent law', { 'visit.every': [{ value: null, kind: 'law', from: '2024-03-27', source }] }],
  [
    'a county’s value',
    { 'visit.every': [{ value: { months: 3 }, kind: 'county', from: '2024-03-27', source }] },
  ],
  [
    'no source',
    { 'visit.every': [{ value: null, kind: 'plan', from: '2024-03-27', source: { ...source, item: ' ' } }] },
  ],
  [
    'two entries from one day',
    {
      'visit.every': [
        { value: { months: 3 }, kind: 'plan', from: '2024-03-27', source },
        { value: { months: 2 }, kind: 'plan', from: '2024-03-27', source },
      ],
    },
  ],
  [
    'a quotation too long to check at a glance',
    {
      'visit.every': [
        { value: null, kind: 'plan', from: '2024-03-27', source: { ...source, quote: '字'.repeat(61) } },
      ],
    },
  ],
])('a pack with %s is refused', (_what, values) => {
  expect(packFaults(withValues(values))).toHaveLength(1);
});

test.each([
  ['330903', 'putuo'],
  ['330903101', 'putuo'],
  ['330903101205', 'putuo'],
  ['330902', 'national'],
  ['320681102', 'qidong'],
  ['320682', 'national'],
  ['371722', 'heze'],
  ['371800', 'national'],
  ['310151', 'shanghai'],
  ['500233104', 'chongqing'],
  ['510100', 'national'],
])('the region %s is under the pack %s', (code, slug) => {
  expect(packFor(code).slug).toBe(slug);
});
