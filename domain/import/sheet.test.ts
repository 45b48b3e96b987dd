import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { agreementContent as schema } from '../../contracts/agreement-content';
import { agreementContent, anAgreement, anAgreementInForce } from '../../test/builders/agreement';
import { aCareFile } from '../../test/builders/care-file';
import { CHILD, DIRECTOR } from '../../test/builders/cast';
import { anySheetRow } from '../../test/builders/any-sheet-row';
import { on } from '../../test/builders/occasion';
import { dayFrom } from '../calendar/calendar-day';
import { rulesFor } from '../policy/rules';
import { cellWords } from './cell-words';
import { columns, contentLeaves } from './columns';
import { decideImportRow } from './decide-import-row';
import { headings } from './headings';
import { readLines } from './read-lines';
import { type Cells, readRow, type SheetRow } from './read-row';
import { lineOf, templateLines } from './template';

const NAMES = columns.map(({ name }) => name);
const cellsOf = (line: readonly string[]): Cells =>
  Object.fromEntries(NAMES.map((name, at) => [name, line[at] ?? '']));

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
      fc.property(anySheetRow, (row) => {
        expect(readRow(cellsOf(lineOf(row)))).toEqual({ ok: true, row });
      }),
      { numRuns: 300 },
    );
  });

  test('never begins a cell as a formula does', () => {
    fc.assert(
      fc.property(anySheetRow, (row) => {
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

/** The agreement as a sheet can say it: every id left out, at every depth. */
const withoutIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([key]) => !/Ids?$/.test(key));
  return Object.fromEntries(fields.map(([key, field]) => [key, withoutIds(field)]));
};

const row: SheetRow = {
  village: '东岭村',
  caregiverName: '陈桂兰',
  children: [{ name: '周小禾', birthOn: '2016-05-04', idNumber: null }],
  groups: withoutIds(agreementContent()) as SheetRow['groups'],
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
