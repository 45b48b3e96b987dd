import { describe, expect, test } from '@jest/globals';
import { topicTexts } from '../../contracts/notice-topic';
import { safetyWords, wordLengths } from '../../contracts/vocabulary/safety-word';
import { safetyWordTexts } from './registry';

/** A reminder is said and over: nobody has to answer, sign, photograph or report back. */
const DEMANDS = /[？?]|回复|回执|签字|签名|接龙|截图|打卡|拍照|上传|确认收到|收到请|请回|阅后/;
/** What families never read, and what only frightens. */
const NEVER =
  /1530|违规|留守|困境|重点对象|覆盖率|四个一|不适任|严禁|务必|责任书|不得|必须|死亡|溺亡|身亡|案例|孩子爸妈/;

test('every reminder has a text, and every length several, so that two days needn’t say the same', () => {
  expect(Object.keys(safetyWordTexts).sort()).toEqual([...safetyWords].sort());
  for (const length of wordLengths)
    expect(safetyWords.filter((word) => word.startsWith(`${length}-`)).length).toBeGreaterThanOrEqual(4);
  const bodies = Object.values(safetyWordTexts).map(({ body }) => body);
  expect(new Set(bodies).size).toBe(bodies.length);
});

describe.each(safetyWords)('the text of %s', (name) => {
  const texts = safetyWordTexts[name];

  test('fits where it is shown, as the contract has it', () => {
    expect(topicTexts.safeParse(texts)).toMatchObject({ success: true });
    for (const text of [texts.brief, texts.body, texts.spoken]) expect(text).toMatch(/。$/);
    if (name.startsWith('one-')) expect(Array.from(texts.body).length).toBeLessThanOrEqual(60);
  });

  test('asks for nothing, in plain words', () => {
    expect(texts.questions).toEqual([]);
    expect([texts.title, texts.brief, texts.body].filter((text) => DEMANDS.test(text))).toEqual([]);
    expect([texts.title, texts.brief, texts.body].filter((text) => NEVER.test(text))).toEqual([]);
  });

  test('is spoken without a digit, a bracket or a letter', () => {
    expect(texts.spoken).not.toMatch(/[0-9A-Za-z（）()“”《》〔〕]/);
    expect(texts.spoken.length).toBeLessThanOrEqual(400);
  });

  test('names only telephone numbers that are ours to name', () => {
    const numbers = [texts.brief, texts.body].flatMap((text) => text.match(/\d{3,}/g) ?? []);
    expect(numbers.filter((number) => !['110', '119', '120'].includes(number))).toEqual([]);
  });
});
