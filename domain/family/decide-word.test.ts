import { describe, expect, test } from '@jest/globals';
import { aCareFile } from '../../test/builders/care-file';
import { DIRECTOR, GRANDMOTHER, MOTHER } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { dayFrom } from '../calendar/calendar-day';
import type { Word } from '../care-file/care-file';
import { decideAnswer, decideWord } from './decide-word';

const aWord = (spec: Partial<Word> = {}): Word => ({
  id: 'fw_said',
  word: 'help',
  personId: GRANDMOTHER,
  about: [],
  note: null,
  saidOn: dayFrom('2026-11-18'),
  answer: null,
  ...spec,
});

describe('what a family says', () => {
  const say = (said: readonly Word[], word: Word['word'], by = GRANDMOTHER) =>
    decideWord(
      aCareFile().having({ words: said }).file,
      { word, about: [], note: null },
      on('2026-11-18', { by }),
    );

  test('is a record of its own, in the name of who says it', () => {
    expect(say([], 'help')).toMatchObject({
      records: [{ kind: 'family-word', record: { word: 'help', personId: GRANDMOTHER, answer: null } }],
      answer: { wordId: 'fw_1' },
    });
  });

  test('that all is well is said once a day by each', () => {
    const fine = aWord({ word: 'fine' });
    expect(say([fine], 'fine')).toEqual({ records: [], answer: { wordId: 'fw_said' } });
    expect(say([fine], 'fine', MOTHER).records).toHaveLength(1);
    expect(say([aWord({ word: 'fine', saidOn: dayFrom('2026-11-17') })], 'fine').records).toHaveLength(1);
  });

  test('that help is needed is heard each time', () => {
    expect(say([aWord()], 'help').records).toHaveLength(1);
    expect(say([aWord({ word: 'fine' })], 'help').records).toHaveLength(1);
  });
});

describe("the director's answer", () => {
  const answer = (word: Word, wordId = 'fw_said') =>
    decideAnswer(
      aCareFile().having({ words: [word] }).file,
      { wordId, on: '2026-11-19', note: '明天上午来' },
      on('2026-11-18', { by: DIRECTOR }),
    );

  test('is recorded with its day and its sentence', () => {
    expect(answer(aWord())).toMatchObject({
      value: { records: [{ kind: 'family-word-answered', id: 'fw_said', by: DIRECTOR, on: '2026-11-19' }] },
    });
  });

  test('is given once', () => {
    const answered = aWord({ answer: { by: DIRECTOR, on: '2026-11-18', note: '好' } });
    expect(answer(answered)).toMatchObject({ refusal: { code: 'family.alreadyAnswered' } });
  });

  test('is refused for a word that asks for nothing, or is not there', () => {
    expect(answer(aWord({ word: 'fine' }))).toMatchObject({ refusal: { code: 'record.notFound' } });
    expect(answer(aWord(), 'fw_other')).toMatchObject({ refusal: { code: 'record.notFound' } });
  });
});
