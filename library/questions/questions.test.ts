import { describe, expect, test } from '@jest/globals';
import { QUESTIONS_A_BAND } from '../../domain/home/weekly-question';
import { questions } from './registry';

/** What is marked, compared or forbidden, and what a child would have to answer for. */
const A_TEST = /成绩|考|分数|名次|排名|作业|听话|乖不乖|班干部|第几名|为什么不|应该|必须|留守|困境/;
/** Some of every age are about keeping safe, as a game or as a plan. */
const SAFE =
  /110|走散|陌生|暗号|水塘|河边|野水|马路|头盔|带子|煤气|烫|验证码|约见面|不让别人碰|先保住|打雷|狗追|叫谁|不跟|买糖|不想活|照片，你能告诉谁|抽烟喝酒/;

describe.each(Object.entries(questions))('the questions for %s', (_band, words) => {
  test('are more than a year has weeks, and each is there once', () => {
    expect(words).toHaveLength(QUESTIONS_A_BAND);
    expect(words.length).toBeGreaterThanOrEqual(53);
    expect(new Set(words).size).toBe(words.length);
  });

  test('are short and plain, and no test of anything', () => {
    expect(words.filter((each) => Array.from(each).length > 30)).toEqual([]);
    expect(words.filter((each) => A_TEST.test(each))).toEqual([]);
    expect(words.filter((each) => !/[？。]$/.test(each) || /[！!]/.test(each))).toEqual([]);
  });

  test('are partly about keeping safe', () => {
    expect(words.filter((each) => SAFE.test(each)).length).toBeGreaterThanOrEqual(6);
  });
});
