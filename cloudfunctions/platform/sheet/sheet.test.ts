import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSheet } from './read-sheet';
import { writeSheet } from './write-sheet';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
/** 村,孩子 / 芦荡村,卫星宇, as a spreadsheet here saves it without being asked. */
const GB18030 = Uint8Array.from([
  0xb4, 0xe5, 0x2c, 0xba, 0xa2, 0xd7, 0xd3, 0x0d, 0x0a, 0xc2, 0xab, 0xb5, 0xb4, 0xb4, 0xe5, 0x2c, 0xce, 0xc0,
  0xd0, 0xc7, 0xd3, 0xee, 0x0d, 0x0a,
]);
const cells = (read: ReturnType<typeof readSheet>) =>
  typeof read === 'string' ? read : read.lines.map((line) => line.cells);

describe('a sheet', () => {
  test('is read in the two encodings that spreadsheets save here, with a byte order mark or without', () => {
    const lines = [
      ['村', '孩子'],
      ['芦荡村', '卫星宇'],
    ];
    expect(cells(readSheet(GB18030))).toEqual(lines);
    expect(cells(readSheet(bytes('村,孩子\r\n芦荡村,卫星宇\r\n')))).toEqual(lines);
    expect(cells(readSheet(bytes('\uFEFF村,孩子\n芦荡村,卫星宇')))).toEqual(lines);
  });

  test('is refused in any other: a workbook, UTF-16, broken text', () => {
    expect(readSheet(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe('import.notText');
    expect(readSheet(Buffer.from('\uFEFF村,孩子', 'utf16le'))).toBe('import.notText');
    expect(readSheet(Uint8Array.from([0xb4, 0xe5, 0xff, 0xff]))).toBe('import.notText');
  });

  test('is refused above 1 MB and above 2,000 rows', () => {
    expect(readSheet(new Uint8Array(1_000_001).fill(0x61))).toBe('import.tooLarge');
    expect(readSheet(bytes('a,b\n'.repeat(3000)))).toBe('import.tooManyRows');
  });

  test('keeps commas, quotes and line breaks inside a cell, and counts lines as they stand', () => {
    expect(readSheet(bytes('a,"b, ""c""\nd"\n\n,\nlast,'))).toEqual({
      lines: [
        { number: 1, cells: ['a', 'b, "c"\nd'] },
        { number: 4, cells: ['last', ''] },
      ],
    });
  });

  test('written and read back is the same', () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...Array.from('村，,"\n a1=')) })
      .map((text) => text.trim());
    const line = fc.array(cell, { minLength: 2, maxLength: 4 }).map((some) => ['x', ...some]);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        expect(cells(readSheet(bytes(writeSheet(lines))))).toEqual(lines);
      }),
    );
  });
});
