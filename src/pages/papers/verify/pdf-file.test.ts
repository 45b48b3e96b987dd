import { expect, test } from '@jest/globals';
import { verifyAgreement } from '../../../../contracts/agreement-document';
import { MOST_BYTES, pdfFileOf } from './pdf-file';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

test('a PDF is known by its first bytes', () => {
  expect(pdfFileOf(9, base64('%PDF-1.7\n'))).toEqual({ ok: true, pdf: base64('%PDF-1.7\n') });
});

test.each([
  ['notPdf', 10, base64('PK a spreadsheet')],
  ['unreadable', 10, ''],
  ['tooLarge', MOST_BYTES + 1, base64('%PDF-1.7\n')],
] as const)('anything else is told apart: %s', (fault, size, content) => {
  expect(pdfFileOf(size, content)).toEqual({ ok: false, fault });
});

test('the largest file that is sent is one that the functions take', () => {
  const pdf = Buffer.alloc(MOST_BYTES, '%PDF-').toString('base64');
  expect(pdfFileOf(MOST_BYTES, pdf).ok).toBe(true);
  expect(verifyAgreement.input.safeParse({ pdf }).success).toBe(true);
});
