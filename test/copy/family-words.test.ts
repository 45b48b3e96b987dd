import { describe, expect, test } from '@jest/globals';
import { library } from '../../library/registry';
import { safetyWordTexts } from '../../library/safety-words/registry';
import { copyFiles, type CopyText, copyTexts } from './copy-texts';

/** Words families never read: they sort, control or frighten (the experience's wording, and the colours of risk). */
const NEVER = /打卡|违规|留守|困境|重点对象|覆盖率|四个一|1530|不适任|红色|黄色|蓝色|绿色|红码|风险/;

/** Read by directors only. Whatever else is added to the folder is read by families. */
const STAFF_ONLY = [
  'director',
  'task',
  'visit',
  'visit-form',
  'follow-up',
  'work',
  'why',
  'assess',
  'notice-library',
  'notice-compose',
];

/** Of these, what is read aloud to a family, handed over to it or sent to it. */
const READ_TO_FAMILIES = ['signCopy', 'answerCopy', 'inviteCopy', 'sosCopy', 'dangerCopy', 'onBehalfCopy'];

const all = copyFiles.flatMap(copyTexts);
const forFamilies = all.filter(
  ({ file, part }) => !STAFF_ONLY.includes(file) || READ_TO_FAMILIES.includes(part),
);
const fromNotices = Object.values(library).flatMap(
  ({ topic, texts: { title, about, brief, body, spoken, questions } }) =>
    [
      ...[title, about, brief, body, spoken],
      ...questions.flatMap(({ ask, answers, why }) => [ask, ...answers, why]),
    ].map((text): CopyText => ({ file: 'library', part: topic, text })),
);
const fromSchools = Object.entries(safetyWordTexts).flatMap(([part, { title, about, brief, body, spoken }]) =>
  [title, about, brief, body, spoken].map((text): CopyText => ({ file: 'safety-words', part, text })),
);
const read = [...forFamilies, ...fromNotices, ...fromSchools];

const withWord = (texts: readonly CopyText[], word: RegExp): readonly string[] =>
  texts.filter(({ text }) => word.test(text)).map(({ file, part, text }) => `${file} ${part}: ${text}`);

describe('what families read', () => {
  test('is found in every file of copy but those of directors', () => {
    const files = new Set(forFamilies.map(({ file }) => file));
    expect(copyFiles.filter((file) => !files.has(file) && !STAFF_ONLY.includes(file))).toEqual([]);
    expect(STAFF_ONLY.filter((file) => !copyFiles.includes(file))).toEqual([]);
    expect(READ_TO_FAMILIES.filter((part) => !all.some((text) => text.part === part))).toEqual([]);
  });

  test('has no word that sorts, controls or frightens', () => {
    expect(withWord(read, NEVER)).toEqual([]);
  });

  test('calls a grown-up 您', () => {
    expect(withWord(read, /你/)).toEqual([]);
  });

  test('speaks of 照护人, and of 被委托照护人 only in the text of the agreement', () => {
    const elsewhere = read.filter(({ part }) => part !== 'articles');
    expect(withWord(elsewhere, /被委托照护人|被委托人/)).toEqual([]);
  });
});

test('nobody is shouted at: no text has an exclamation mark', () => {
  expect(withWord([...all, ...fromNotices], /[！!]/)).toEqual([]);
});

test('a forbidden word is found wherever it hides', () => {
  const hidden: CopyText = { file: 'a', part: 'b', text: '本周打卡' };
  expect(withWord([hidden], NEVER)).toEqual(['a b: 本周打卡']);
  expect(copyTexts('contact').some(({ text }) => text.includes('还剩'))).toBe(true);
});
