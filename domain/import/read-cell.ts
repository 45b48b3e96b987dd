import { cellWords } from './cell-words';
import type { CellKind, Column } from './columns';

/** A value as the agreement has it, or what is wrong with the cell in a sentence. */
export type ReadCell = { readonly value: unknown } | { readonly problem: string };

/** What a spreadsheet would run as a formula when the file is opened again. */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d\s]|$))/;
/** Our own download puts an apostrophe in front of such a text; reading takes it away again. */
const GUARDED = /^'(?=[=@+\-\t\r'])/;
const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** One cell that is not empty. */
export const readCell = ({ kind }: Column, text: string): ReadCell => {
  if (FORMULA.test(text)) return { problem: '这一格像公式，请改成普通文字。' };
  const plain = text.replace(GUARDED, '');
  return readers[kind.is](plain, kind);
};

const oneOf = (text: string, codes: readonly string[]): string | undefined =>
  codes.find((code) => cellWords[code] === text);
const listed = (codes: readonly string[]): string => codes.map((code) => cellWords[code] ?? code).join('、');
const codesOf = (kind: CellKind): readonly string[] => ('codes' in kind ? kind.codes : []);

const readers: Readonly<Record<CellKind['is'], (text: string, kind: CellKind) => ReadCell>> = {
  text: (text) => ({ value: text }),
  day: (text) => {
    const [, year = '', month = '', date = ''] = DAY.exec(text) ?? [];
    const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
    const real = new Date(`${day}T00:00:00Z`);
    const known = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(day);
    return known ? { value: day } : { problem: '请写成 2026-03-01 这样的日期。' };
  },
  whole: (text) => (/^\d{1,4}$/.test(text) ? { value: Number(text) } : { problem: '请填整数。' }),
  'yes-no': (text) =>
    text === '是' || text === '否' ? { value: text === '是' } : { problem: '请填「是」或「否」。' },
  'one-of': (text, kind) => {
    const code = oneOf(text, codesOf(kind));
    return code === undefined ? { problem: `请从这几个里选：${listed(codesOf(kind))}。` } : { value: code };
  },
  'some-of': (text, kind) => {
    const parts = text
      .split(/[、,，;；]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const codes = parts.map((part) => oneOf(part, codesOf(kind)));
    return codes.includes(undefined)
      ? { problem: `请从这几个里选，用顿号隔开：${listed(codesOf(kind))}。` }
      : { value: codes };
  },
};

/** A value as a cell; a text that a spreadsheet would run is guarded. */
export const writeCell = ({ kind }: Column, value: unknown): string => {
  if (value === undefined) return '';
  if (kind.is === 'yes-no') return value === true ? '是' : '否';
  if (typeof value === 'string') return kind.is === 'one-of' ? (cellWords[value] ?? '') : guardCell(value);
  if (Array.isArray(value)) return value.map((code) => cellWords[String(code)] ?? '').join('、');
  return typeof value === 'number' ? String(value) : '';
};

/** Nothing that is written into a sheet begins as a formula does. */
export const guardCell = (text: string): string => (/^['=@+\-\t\r]/.test(text) ? `'${text}` : text);
