import { describe, expect, test } from '@jest/globals';
import { countsOf, errorSheet, inOrder, type Row } from './presenter';

const row = (line: number, state: Row['state'], spec: Partial<Row> = {}): Row => ({
  line,
  state,
  who: '王小雨',
  column: null,
  says: null,
  ...spec,
});
const rows = [row(2, 'ok'), row(3, 'wrong'), row(4, 'there'), row(5, 'wrong')];

describe('the rows of a sheet', () => {
  test('stand with what has to be changed on top', () => {
    expect(inOrder(rows).map(({ line }) => line)).toEqual([3, 5, 2, 4]);
    expect(countsOf(rows)).toEqual([1, 1, 2]);
  });

  test('that have to be changed are a sheet that no spreadsheet runs', () => {
    const says = '请改成「是」或"否"。';
    const sheet = errorSheet([...rows, row(6, 'wrong', { who: '=1+1', column: '住校', says })]);
    expect(sheet.split('\r\n')).toEqual([
      '\uFEFF"行号","孩子","哪一列","怎么改"',
      '"3","王小雨","",""',
      '"5","王小雨","",""',
      `"6","'=1+1","住校","请改成「是」或""否""。"`,
      '',
    ]);
  });
});
