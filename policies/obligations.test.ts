import { describe, expect, test } from '@jest/globals';
import { operations } from '../contracts/index';
import { regionDuties } from '../domain/region-duty/region-duties';
import { taskTypes } from '../domain/task/registry';
import { policyKeys, type PolicyKey } from './keys';
import { NATIONAL } from './national';
import { obligations } from './obligations';
import type { Carrier, Obligation } from './obligations/obligation';
import type { Entry, Pack } from './pack';
import { regionPacks } from './registry';

const packs = [NATIONAL, ...regionPacks];
const rowsOf = ({ slug }: Pack): readonly Obligation[] => obligations[slug] ?? [];
const entriesFor = (pack: Pack, key: string): readonly Entry<unknown>[] =>
  policyKeys
    .filter((known) => known === key)
    .flatMap((known): readonly Entry<unknown>[] => pack.values[known] ?? []);

const printsIn = (pack: Pack, key: string, item: string): boolean =>
  entriesFor(pack, key).some((entry) => entry.value !== null && entry.source.item === item);

/** A silence is cited where the number would stand; its row may be another of the same plan. */
const isSilent = (pack: Pack, key: string): boolean =>
  entriesFor(pack, key).some((entry) => entry.value === null);

/** Whether what a row names is really there, and says what the row says it does. */
const carries = (pack: Pack, carrier: Carrier, { item }: Obligation): boolean => {
  const [sort = '', name = ''] = carrier.split(/:(.*)/);
  const there: Readonly<Record<string, () => boolean>> = {
    key: () => printsIn(pack, name, item),
    unset: () => isSilent(pack, name),
    floor: () => entriesFor(NATIONAL, name).some(({ kind, value }) => kind === 'law' && value !== null),
    task: () => name in taskTypes,
    duty: () => name in regionDuties,
    op: () => name in operations,
  };
  return there[sort]?.() ?? false;
};

test('every pack has its list of obligations, and no list is without its pack', () => {
  expect(Object.keys(obligations).sort()).toEqual(packs.map(({ slug }) => slug).sort());
});

describe.each(packs)('$name', (pack) => {
  test('every obligation is carried by something, or says why not', () => {
    const rows = rowsOf(pack);
    expect(rows.length).toBeGreaterThanOrEqual(pack === NATIONAL ? 9 : 25);
    expect(rows.filter((row) => (row.carriedBy.length === 0) !== (row.notCarried !== null))).toEqual([]);
    expect(rows.filter((row) => row.notCarried !== null && !/^(以后做|不做)：/.test(row.notCarried))).toEqual(
      [],
    );
  });

  test('what a row names is there, and the value stands in the row’s own item', () => {
    const astray = rowsOf(pack).flatMap((row) =>
      row.carriedBy
        .filter((carrier) => !carries(pack, carrier, row))
        .map((carrier) => `${row.item} ${row.name}: ${carrier}`),
    );
    expect(astray).toEqual([]);
  });

  test('every value that the plan or the law prints is in the list, under its own item', () => {
    const kind = pack === NATIONAL ? 'law' : 'plan';
    const printed = policyKeys.flatMap((key: PolicyKey) =>
      entriesFor(pack, key)
        .filter((entry) => entry.kind === kind && entry.value !== null)
        .map((entry) => ({ key, item: entry.source.item })),
    );
    const unlisted = printed.filter(
      ({ key, item }) =>
        !rowsOf(pack).some(
          (row) =>
            row.item === item &&
            row.carriedBy.some((carrier) => carrier === `key:${key}` || carrier === `floor:${key}`),
        ),
    );
    expect(unlisted).toEqual([]);
  });

  test('no obligation is listed twice', () => {
    const names = rowsOf(pack).map(({ item, name }) => `${item} ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
