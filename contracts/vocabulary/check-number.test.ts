import { describe, expect, it } from '@jest/globals';
import { checkNumberOf, readCheckNumber } from './check-number';

const agreement = { agreementId: 'ag_k7q2m4xabcde', version: 2, digest: '1a2b3c4d' };
const printed = 'K7Q2-M4XA-BCDE-2-1A2B3C4D';

describe('a check number', () => {
  it('is printed in groups, from the beginning of the digest', () => {
    expect(checkNumberOf({ ...agreement, digest: `1a2b3c4d${'e'.repeat(56)}` })).toBe(printed);
  });

  it.each([
    printed,
    'k7q2m4xabcde21a2b3c4d',
    ' K7Q2 M4XA BCDE 2 1A2B3C4D ',
    'Ｋ７Ｑ２－Ｍ４ＸＡ-ＢＣＤＥ-２-１Ａ２Ｂ３Ｃ４Ｄ',
  ])('is read as people type it: %s', (typed) => {
    expect(readCheckNumber(typed)).toEqual(agreement);
  });

  it('forgives a digit that looks like a letter, and the other way round', () => {
    expect(readCheckNumber('O0I1-AAAA-BBB8-I-OABCDEF1')).toEqual({
      agreementId: 'ag_ooiiaaaabbbb',
      version: 1,
      digest: '0abcdef1',
    });
  });

  it('reads a version of two digits', () => {
    expect(readCheckNumber('K7Q2-M4XA-BCDE-12-1A2B3C4D')).toEqual({ ...agreement, version: 12 });
  });

  it.each([
    '',
    'https://example.com/abc',
    'K7Q2-M4XA-BCDE-1A2B3C4D',
    `${printed}Z`,
    'K7Q2-M4XA-BCD9-2-1A2B3C4D',
  ])('is nothing else: %s', (typed) => {
    expect(readCheckNumber(typed)).toBeNull();
  });
});
