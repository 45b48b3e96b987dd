import { describe, expect, test } from '@jest/globals';
import { aCareFile } from '../../test/builders/care-file';
import { FATHER, GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { dayFrom } from '../calendar/calendar-day';
import type { Word } from '../care-file/care-file';
import { maySeeWord, type WordReader } from './may-see-word';

const UNCLE = 'pe_uncle';
const mother: WordReader = { personId: MOTHER, role: 'guardian' };
const father: WordReader = { personId: FATHER, role: 'guardian' };
const grandmother: WordReader = { personId: GRANDMOTHER, role: 'caregiver' };
const uncle: WordReader = { personId: UNCLE, role: 'caregiver' };

const since = (personId: string, from: string, to: string | null = null) => ({
  personId,
  name: '周大伯',
  relation: 'uncle',
  birthOn: null,
  from: dayFrom(from),
  to: to === null ? null : dayFrom(to),
});
const { file } = aCareFile().withFather('2026-09-01');
const home = { ...file, caregivers: [...file.caregivers, since(UNCLE, '2026-11-10')] };

const aWord = (word: Word['word'], personId: string, saidOn = '2026-11-18'): Word => ({
  id: 'fw_said',
  word,
  personId,
  about: [],
  note: null,
  saidOn: dayFrom(saidOn),
  answer: { by: 'pe_director', on: '2026-11-19', note: '明天上午来' },
});
const readersOf = (word: Word) =>
  [mother, father, grandmother, uncle]
    .filter((reader) => maySeeWord(home, word, reader))
    .map(({ personId }) => personId);

describe('a word and its answer are seen', () => {
  test('by everybody at home when all is well', () => {
    expect(readersOf(aWord('fine', GRANDMOTHER))).toEqual([MOTHER, FATHER, GRANDMOTHER, UNCLE]);
  });

  test('by the guardians alone when one of them asks to end the care', () => {
    expect(readersOf(aWord('end-of-care', MOTHER))).toEqual([MOTHER, FATHER]);
  });

  test('by the guardians alone when one of them asks for help: it may be about the caregiver', () => {
    expect(readersOf(aWord('help', MOTHER))).toEqual([MOTHER, FATHER]);
  });

  test('by the guardians and by who cares beside her when a caregiver asks for help', () => {
    expect(readersOf(aWord('help', GRANDMOTHER))).toEqual([MOTHER, FATHER, GRANDMOTHER, UNCLE]);
  });

  test('by no caregiver who came only after it was asked', () => {
    expect(readersOf(aWord('help', GRANDMOTHER, '2026-11-09'))).toEqual([MOTHER, FATHER, GRANDMOTHER]);
  });

  test('by a caregiver who is a guardian of the same home too, as far as that page goes', () => {
    const both: WordReader = { personId: MOTHER, role: 'caregiver' };
    expect(maySeeWord(home, aWord('help', MOTHER), both)).toBe(true);
    expect(maySeeWord(home, aWord('help', FATHER), both)).toBe(false);
    expect(maySeeWord(home, aWord('end-of-care', MOTHER), both)).toBe(false);
  });
});
