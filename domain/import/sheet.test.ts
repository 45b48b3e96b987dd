import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreementContent as schema } from '../../contracts/agreement-content';
import { agreementContent, anAgreement, anAgreementInForce } from '../../test/builders/agreement';
import { aCareFile } from '../../test/builders/care-file';
import { CHILD, DIRECTOR } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { dayFrom } from '../calendar/calendar-day';
import { rulesFor } from '../policy/rules';
import { cellWords } from './cell-words';
import { CHILDREN, columns, contentLeaves, CONTACTS } from './columns';
import { decideImportRow } from './decide-import-row';
import { headings } from './headings';
import { readLines } from './read-lines';
import { type Cells, readRow, type SheetRow } from './read-row';
import { lineOf, templateLines } from './template';

const NAMES = columns.map(({ name }) => name);
const cellsOf = (line: readonly string[]): Cells =>
  Object.fromEntries(NAMES.map((name, at) => [name, line[at] ?? '']));

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** What people type, and what they should not: commas, quotes, line breaks, formulas. */
const words = (max: number) =>
  fc
    .string({
      unit: fc.constantFrom(...'王小雨好，、,"\n;；=+-@1.0 每月'),
      minLength: 1,
      maxLength: Math.min(max, 40),
    })
    .map((text) => text.trim())
    .filter((text) => text !== '');

/** A value that the schema allows for a column. */
const valueOf = ({ kind, path }: (typeof columns)[number]): fc.Arbitrary<unknown> => {
  if (path.at(-1) === 'phone') return fc.stringMatching(/^\d{3,12}$/);
  if (path[0] === 'copies') return fc.integer({ min: 3, max: 9 });
  if ('codes' in kind)
    return kind.is === 'one-of'
      ? fc.constantFrom(...kind.codes)
      : fc.uniqueArray(fc.constantFrom(...kind.codes));
  if (kind.is === 'yes-no') return fc.boolean();
  if (kind.is === 'day') return day;
  return words(path.at(-1) === 'name' ? 20 : 60);
};

const put = (
  into: Record<string, unknown>,
  [head = '', ...rest]: readonly string[],
  value: unknown,
): void => {
  if (rest.length === 0) into[head] = value;
  else put((into[head] ??= {}) as Record<string, unknown>, rest, value);
};

/** A whole row with some children and contacts, every optional cell there or not. */
const anyRow: fc.Arbitrary<SheetRow> = fc
  .record({
    children: fc.integer({ min: 1, max: CHILDREN }),
    contacts: fc.integer({ min: 2, max: CONTACTS }),
  })
  .chain(({ children, contacts }) => {
    const counts: Readonly<Record<string, number>> = {
      whom: children,
      children,
      views: children,
      emergencies: contacts,
    };
    const wanted = columns.filter(
      ({ path: [group = '', place] }) => Number(place) < (counts[group] ?? 1) || counts[group] === undefined,
    );
    const pairs = wanted.map((column) => {
      const own = column.path.includes('ownIncome') ? fc.boolean() : valueOf(column);
      // The two about the income stand together.
      const may = column.optional && !column.path.includes('ownIncome') && column.kind.is !== 'some-of';
      return (may ? fc.option(own, { nil: undefined }) : own).map((value) => [column.path, value] as const);
    });
    return fc.tuple(...pairs);
  })
  .map((pairs) => {
    const tree: Record<string, unknown> = {};
    for (const [path, value] of pairs) if (value !== undefined) put(tree, path, value);
    const {
      village,
      caregiverName,
      whom,
      paperOn = null,
      ...groups
    } = tree as Record<string, Record<string, unknown>>;
    const lists = Object.fromEntries(
      ['children', 'views', 'emergencies'].map((group) => [group, Object.values(groups[group] ?? {})]),
    );
    return {
      village,
      caregiverName,
      paperOn,
      children: Object.values(whom ?? {}).map((child) => ({ idNumber: null, ...(child as object) })),
      groups: { ...groups, ...lists },
    } as unknown as SheetRow;
  });

describe('the sheet', () => {
  test('has a heading for every field of the agreement and none besides', () => {
    expect(Object.keys(headings).sort()).toEqual(
      [...new Set(contentLeaves.map(({ path }) => path.join('.')))].sort(),
    );
    expect(new Set(NAMES).size).toBe(NAMES.length);
  });

  test('has a word of its own for every code', () => {
    const codes = contentLeaves.flatMap(({ kind }) => ('codes' in kind ? kind.codes : []));
    expect(codes.filter((code) => cellWords[code] === undefined)).toEqual([]);
  });

  test('filled in and read back says the same, whatever was typed', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        expect(readRow(cellsOf(lineOf(row)))).toEqual({ ok: true, row });
      }),
      { numRuns: 300 },
    );
  });

  test('never begins a cell as a formula does', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        expect(lineOf(row).filter((cell) => /^[=@+\-\t\r]/.test(cell))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('comes with headings, hints and an example that reads', () => {
    const [names = [], hints = [], example = []] = templateLines();
    expect(names).toEqual(NAMES);
    expect(hints).toHaveLength(NAMES.length);
    const filled = cellsOf([(example[0] ?? '').replace('#示例：', ''), ...example.slice(1)]);
    const read = readRow(filled);
    expect(read).toMatchObject({ ok: true, row: { village: '示例村', children: [{ name: '示例孩子' }] } });
    const groups = read.ok ? Object.keys(read.row.groups) : [];
    const needed = Object.keys(schema.shape).filter(
      (group) => !['householdId', 'childIds', 'remarks'].includes(group),
    );
    expect(groups.sort()).toEqual(needed.sort());
  });
});

const row: SheetRow = {
  village: '东岭村',
  caregiverName: '陈桂兰',
  children: [{ name: '周小禾', birthOn: '2016-05-04', idNumber: null }],
  groups: (() => {
    const { householdId, childIds, caregiver, children, views, ...groups } = agreementContent();
    const without = <Row extends { childId?: string; personId?: string }>({
      childId,
      personId,
      ...rest
    }: Row) => rest;
    return {
      ...groups,
      caregiver: without(caregiver),
      children: children.map(without),
      views: views.map(without),
    };
  })(),
  paperOn: null,
};
const line = lineOf(row);
const withCell = (name: string, cell: string): Cells => ({ ...cellsOf(line), [name]: cell });

describe('a row that can’t be used says which column and why', () => {
  test.each([
    ['期限从', '明年三月', '日期'],
    ['期限从', '2026-02-30', '日期'],
    ['委托原因', '打工', '选'],
    ['孩子1住校', '不', '是'],
    ['一式几份', '四', '整数'],
    ['一式几份', '2', '至少'],
    ['期限到', '', '没有填'],
    ['孩子1姓名', '', '没有填'],
    ['孩子2健康情况', '好', '没有填'],
    ['补充约定', '=HYPERLINK("http://x")', '公式'],
    ['照护费用', '+cmd|x', '公式'],
    ['照护人为人', '@SUM(A1)', '公式'],
    ['照护费用', '长'.repeat(61), '太长'],
  ])('%s：%s', (name, cell, says) => {
    const read = readRow(withCell(name, cell));
    expect(read).toMatchObject({ ok: false, problem: { says: expect.stringContaining(says) } });
    if (!read.ok && !(name.startsWith('孩子2') || cell === '')) expect(read.problem.column).toBe(name);
  });

  test('once a child stands in two rows, the second is told where the first is', () => {
    const rows = readLines([
      { number: 1, cells: NAMES },
      { number: 2, cells: line },
      { number: 3, cells: ['#说明：不算'] },
      { number: 5, cells: line },
    ]);
    expect(rows?.map(({ line: at, problem }) => [at, problem?.says])).toEqual([
      [2, undefined],
      [5, '这个孩子在第 2 行已经有了，请合成一行。'],
    ]);
  });

  test('and headings that are not the template’s are refused as a whole', () => {
    expect(readLines([{ number: 1, cells: ['姓名', '电话'] }])).toBeNull();
    expect(readLines([{ number: 1, cells: [...NAMES].reverse() }])).toEqual([]);
  });
});

describe('a row in its household', () => {
  const TODAY = on('2026-11-18', { by: DIRECTOR });
  const decide = (file: ReturnType<typeof aCareFile>['file'], spec: Partial<SheetRow> = {}) =>
    decideImportRow(
      file,
      { row: { ...row, ...spec }, childIds: [CHILD] },
      { rules: rulesFor(file.pack, file.overrides), occasion: TODAY },
    );

  test('becomes a draft that says what the sheet says', () => {
    const made = decide(aCareFile().file);
    expect(made).toMatchObject({ state: 'ok', problem: null });
    expect(made.records).toMatchObject([
      { kind: 'agreement-drafted', by: DIRECTOR, agreement: { state: 'draft', paperClaimedOn: null } },
    ]);
    const [record] = made.records;
    const content = record?.kind === 'agreement-drafted' ? record.agreement.content : null;
    expect(content).toEqual(agreementContent());
  });

  test('that was drafted or is in force already is left alone, by children and term', () => {
    const there = { state: 'there', records: [] };
    expect(decide(aCareFile().withAgreement(anAgreement()).file)).toMatchObject(there);
    const held = anAgreementInForce('2026-12-01', '2027-11-30');
    expect(decide(aCareFile().withAgreement(held).file)).toMatchObject(there);
  });

  test('is refused while another agreement is on its way', () => {
    const other = anAgreement({
      content: agreementContent({ term: { from: '2027-01-01', to: '2027-06-30' } }),
    });
    expect(decide(aCareFile().withAgreement(other).file)).toMatchObject({ state: 'wrong', records: [] });
  });

  test('claims a paper and does not pretend a check', () => {
    const made = decide(aCareFile().file, { paperOn: '2026-11-10' });
    expect(made.records).toMatchObject([
      {
        agreement: {
          state: 'draft',
          paperClaimedOn: dayFrom('2026-11-10'),
          paperFiledOn: null,
          signatures: [],
        },
      },
    ]);
    expect(decide(aCareFile().file, { paperOn: '2026-11-19' })).toMatchObject({
      state: 'wrong',
      problem: { column: '纸质协议签字日期' },
    });
  });

  test('is held to the law as a draft of the director’s is', () => {
    const barred = {
      ...row.groups,
      caregiver: { ...(row.groups.caregiver as object), bars: ['neglected-duty'] },
    };
    expect(decide(aCareFile().file, { groups: barred })).toMatchObject({
      state: 'wrong',
      problem: { column: '法定不得委托情形' },
    });
    expect(decide(aCareFile().file, { caregiverName: '没有这人' })).toMatchObject({
      state: 'wrong',
      problem: { column: '照护人姓名' },
    });
  });
});
