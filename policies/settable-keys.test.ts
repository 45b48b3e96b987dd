import { describe, expect, test } from '@jest/globals';
import * as settable from '../contracts/vocabulary/settable-key';
import { allExamples } from '../test/builders/all-examples';
import { POLICY_KEYS, policyKeys, type PolicyKey } from './keys';
import { NATIONAL } from './national';
import { overrideAllowed } from './override-allowed';
import type { Override, Pack } from './pack';
import { parseOverride } from './parse-override';
import { regionPacks } from './registry';
import { valueOn } from './value-on';

const wire: readonly string[] = Object.values(settable).flat();
/** What the law already holds at its tightest: there is nothing for a county to set. */
const TIGHTEST = [
  'contact.parent.everyWeeks',
  'contact.parent.lines',
  'entrustment.required',
  'writtenNotice.targets',
  'finding.steps',
  'concern.resultTold',
];
const source = { title: '（例）县民政局通知', item: '第1条' };
const DURING = '2026-06-01';

/** Values that ask for less than `value` does; none where a key's values can't be compared. */
const looserThan = (value: unknown): readonly unknown[] => {
  if (value === true) return [false];
  if (typeof value === 'number') return [value - 1];
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.map((_, at) => list.filter((__, index) => index !== at));
  }
  if (typeof value === 'string') {
    const later = { '11-15': '11-16', '11-10': '11-11', '11-30': '12-01', '12-01': '12-02' }[value];
    if (later !== undefined) return [later];
    return { '2024-06-30': ['2024-07-01'], '2024-03-31': ['2024-04-01'] }[value] ?? [];
  }
  return looserRecords(value);
};

const looserRecords = (value: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('months' in value) return [{ months: Number(value.months) + 1 }];
  if ('weeks' in value) return [{ weeks: Number(value.weeks) + 1 }];
  if ('children' in value) return [{ ...value, children: Number(value.children) + 1 }];
  if ('signPercent' in value)
    return [
      { ...value, signPercent: 99 },
      { ...value, performPercent: 99 },
    ];
  if ('monthsAway' in value) return [{ ...value, monthsAway: Number(value.monthsAway) + 1 }];
  return [];
};

const allowed = (pack: Pack, key: PolicyKey, value: unknown): unknown =>
  // Built on purpose from any key and value: `parseOverride` says which are real.
  overrideAllowed({ pack, overrides: [] }, { key, value, from: DURING, source } as Override);

test('a county may set every value of its plan, how agreements count and are signed, and whom a report goes to', () => {
  const ofThePlan = policyKeys.filter((key) => POLICY_KEYS[key].answeredBy !== 'product');
  const wanted = [
    ...ofThePlan.filter((key) => !TIGHTEST.includes(key)),
    'agreement.counts',
    'agreement.signing',
  ];
  expect([...wire].sort()).toEqual([...wanted].sort());
});

describe.each([NATIONAL, ...regionPacks])('$name', (pack) => {
  const stated = policyKeys
    .filter((key) => wire.includes(key) && POLICY_KEYS[key].keeps !== undefined)
    .map((key) => ({ key, ...valueOn({ pack, overrides: [] }, key, DURING) }))
    .filter(({ kind, value }) => value !== null && kind !== 'productDefault');

  test('what the law or the running plan says may be kept, and not loosened', () => {
    const loosened = stated.flatMap(({ key, value }) =>
      looserThan(value).map((looser) => [key, looser, allowed(pack, key, looser)] as const),
    );
    expect(loosened.filter(([, , outcome]) => outcome === true)).toEqual([]);
    expect(stated.filter(({ key, value }) => allowed(pack, key, value) !== true)).toEqual([]);
    const tried = new Set(loosened.map(([key]) => key));
    expect(stated.map(({ key }) => key).filter((key) => !tried.has(key))).toEqual([]);
  });

  test('what the plan leaves open a county may set with a source', () => {
    const printed = Object.values(allExamples)
      .flat()
      .flatMap((example) => ('key' in example && example.expect.value !== null ? [example] : []));
    for (const key of policyKeys.filter((known) => wire.includes(known))) {
      const entry = valueOn({ pack, overrides: [] }, key, DURING);
      const other = printed.find((example) => example.key === key);
      if (entry.value !== null || other === undefined) continue;
      const override = parseOverride({ key, value: other.expect.value, from: DURING, source });
      expect([key, override === null ? null : overrideAllowed({ pack, overrides: [] }, override)]).toEqual([
        key,
        true,
      ]);
    }
  });
});
