import { expect, test } from '@jest/globals';
import { policyKeys } from './keys';
import { NATIONAL } from './national';
import type { Override, Pack, Policy } from './pack';
import { regionPacks } from './registry';
import { HEZE } from './regions/371700-heze';
import { PUTUO } from './regions/330903-putuo';
import { SHANGHAI } from './regions/310000-shanghai';
import { packVersionOn, valueOn } from './value-on';

const source = { title: '（例）县民政局通知', item: '第1条' };
const under = (pack: Pack, ...overrides: readonly Override[]): Policy => ({ pack, overrides });
const visitEvery = (months: number, from: string): Override => ({
  key: 'visit.every',
  value: { months },
  from,
  source,
});

test.each([NATIONAL, ...regionPacks])(
  'under the pack of $name every key answers on every day since the law',
  (pack) => {
    const answers = policyKeys.flatMap((key) =>
      ['2021-06-01', '2024-02-01', '2026-11-18'].map((day) => valueOn(under(pack), key, day)),
    );
    expect(answers.filter(({ value, kind }) => value === null && kind !== 'plan')).toEqual([]);
  },
);

test('the packs reach back to the day the law took effect, and asking for a day before is a mistake', () => {
  expect(() => valueOn(under(PUTUO), 'visit.every', '2021-05-31')).toThrow('visit.every');
});

test('a plan’s value says where it stands and which version it is', () => {
  expect(valueOn(under(PUTUO), 'visit.every', '2026-05-01')).toEqual({
    value: { months: 3 },
    kind: 'plan',
    source: { title: PUTUO.plan?.title, item: '第8项', quote: '每三个月入户走访一次' },
    from: '2024-03-27',
    note: null,
    alsoIn: null,
    packVersion: 'putuo@2024-03-27',
    ended: false,
  });
});

test('a plan that repeats the law leaves the law as the source and is named beside it', () => {
  const value = valueOn(under(HEZE), 'contact.parent.everyWeeks', '2026-11-18');
  expect(value).toMatchObject({ value: 1, kind: 'law', packVersion: 'national@2021-06-01', ended: false });
  expect(value.alsoIn).toMatchObject({ title: HEZE.plan?.title, item: '第6项' });
});

test('a silent plan says where it would stand', () => {
  expect(valueOn(under(HEZE), 'visit.every', '2026-11-18')).toMatchObject({
    value: null,
    kind: 'plan',
    source: { title: HEZE.plan?.title, item: '第10项' },
    packVersion: 'heze@2024-05-22',
  });
});

test('a county’s value holds from its day, with its own source and version', () => {
  const policy = under(HEZE, visitEvery(2, '2026-05-01'));
  expect(valueOn(policy, 'visit.every', '2026-04-30').value).toBeNull();
  expect(valueOn(policy, 'visit.every', '2026-05-01')).toMatchObject({
    value: { months: 2 },
    kind: 'county',
    source,
    packVersion: 'heze+county@2026-05-01',
    ended: false,
  });
});

test('a later county value supersedes an earlier one whatever their order, and one of the same day corrects it', () => {
  const [first, second, corrected] = [
    visitEvery(3, '2026-03-01'),
    visitEvery(2, '2026-06-01'),
    visitEvery(1, '2026-06-01'),
  ];
  const on = (day: string, ...overrides: readonly Override[]) =>
    valueOn(under(HEZE, ...overrides), 'visit.every', day).value;
  expect(on('2026-05-31', second, first)).toEqual({ months: 3 });
  expect(on('2026-06-01', second, first)).toEqual({ months: 2 });
  expect(on('2026-06-01', first, second, corrected)).toEqual({ months: 1 });
});

test('a county’s value for one key says nothing about another', () => {
  expect(valueOn(under(HEZE, visitEvery(2, '2026-05-01')), 'visit.everyKey', '2026-06-01').value).toBeNull();
});

test('a stored county value below the law yields to the law', () => {
  const loose: Override = { key: 'contact.parent.everyWeeks', value: 2, from: '2026-01-01', source };
  expect(valueOn(under(SHANGHAI, loose), 'contact.parent.everyWeeks', '2026-11-18')).toMatchObject({
    value: 1,
    kind: 'law',
  });
});

test('a pack’s version is its last change up to the day', () => {
  const changed: Pack = {
    ...PUTUO,
    values: {
      ...PUTUO.values,
      'visit.every': [
        ...(PUTUO.values['visit.every'] ?? []),
        { value: { months: 2 }, kind: 'plan', from: '2027-01-01', source },
      ],
    },
  };
  expect(['2026-12-31', '2027-01-01'].map((day) => packVersionOn(changed, day))).toEqual([
    'putuo@2024-03-27',
    'putuo@2027-01-01',
  ]);
  expect(
    ['2026-12-31', '2027-01-01'].map((day) => valueOn(under(changed), 'visit.every', day).value),
  ).toEqual([{ months: 3 }, { months: 2 }]);
});
