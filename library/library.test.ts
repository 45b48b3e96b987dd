import { describe, expect, test } from '@jest/globals';
import { topicTexts } from '../contracts/notice-topic';
import { noticeTopics } from '../contracts/vocabulary/topic';
import { dayFrom } from '../domain/calendar/calendar-day';
import { daysOffOf } from '../domain/holiday/statutory-days';
import { state2026 } from './calendars/2026-state';
import { library } from './registry';

/** A village director speaks so to nobody's grandmother; and nobody is made to sign for having read (责任书). */
const STIFF =
  /严禁|务必|责任书|承诺书|切实|高度重视|确保|落实|予以|特此|有关规定|不得|必须|监护职责|法律责任|追究/;
/** No case, no numbers of dead, nothing that only frightens. */
const FRIGHT = /死亡|溺亡|身亡|丧命|悲剧|惨|血|尸|某某|某地|案例|案件|强奸|猥亵/;
/** Where it is about danger, the text says whom to call. */
const DANGERS = [
  'drowning',
  'bullying',
  'sexual-abuse',
  'traffic',
  'fire-electricity',
  'fraud-abduction',
  'flood-storm',
  'suicide-signs',
  'unsuitable-places',
  'law',
] as const;
/** Numbers we name. 12348, 96110 and others stand in the facts from memory alone. */
const NUMBERS = new Set(['110', '119', '120', '12355', '12356']);

const words = (topic: keyof typeof library): readonly string[] => {
  const { title, about, brief, body, spoken, questions } = library[topic].texts;
  return [
    title,
    about,
    brief,
    body,
    spoken,
    ...questions.flatMap(({ ask, answers, why }) => [ask, ...answers, why]),
  ];
};

test('every topic is there under its own name, with a source', () => {
  expect(Object.keys(library).sort()).toEqual([...noticeTopics].sort());
  for (const topic of noticeTopics) {
    expect(library[topic].topic).toBe(topic);
    expect(library[topic].texts.source.length).toBeGreaterThan(8);
  }
});

describe.each(noticeTopics)('the texts of %s', (topic) => {
  const { texts } = library[topic];

  test('fit where they are shown, as the contract has it', () => {
    expect(topicTexts.safeParse(texts)).toMatchObject({ success: true });
    expect(Array.from(texts.title).length).toBeLessThanOrEqual(20);
    expect(Array.from(texts.about).length).toBeLessThanOrEqual(6);
    expect(Array.from(texts.brief).length).toBeLessThanOrEqual(60);
    expect(Array.from(texts.brief).length).toBeGreaterThan(20);
    expect(texts.body.length).toBeGreaterThan(texts.brief.length);
  });

  test('are sentences, in plain words, and frighten nobody', () => {
    expect(words(topic).filter((text) => STIFF.test(text) || FRIGHT.test(text))).toEqual([]);
    for (const text of [texts.brief, texts.body, texts.spoken]) expect(text).toMatch(/。$/);
    // A sentence that a voice can say and an elder can follow.
    const long = `${texts.brief}${texts.body}`.split(/[。；？]/).filter((sentence) => sentence.length > 75);
    expect(long).toEqual([]);
  });

  test('are spoken without a digit, a bracket or a letter', () => {
    expect(texts.spoken).not.toMatch(/[0-9A-Za-z（）()“”《》〔〕]/);
    expect(texts.spoken.length).toBeLessThanOrEqual(400);
  });

  test('name only telephone numbers that are ours to name', () => {
    const numbers = words(topic).flatMap((text) => text.match(/\d{3,}/g) ?? []);
    expect(numbers.filter((number) => !NUMBERS.has(number))).toEqual([]);
  });

  test('ask kindly: each answer leads on, one of them is right, and nothing is an exam', () => {
    for (const { answers, right, why } of texts.questions) {
      expect(new Set(answers).size).toBe(answers.length);
      expect(answers[right]).toBeDefined();
      expect(why).not.toMatch(/错|不对|扣分|得分|不及格|回答正确/);
    }
  });
});

test.each(DANGERS)('%s says whom to call', (topic) => {
  expect(library[topic].texts.body).toMatch(/打(1\d\d|123\d\d)|打12/);
});

test('the days off of 2026 are one source’s, marked as that, and every festival is among them', () => {
  expect(state2026.singleSource).toBe(true);
  expect(state2026.source).toContain('单一来源');
  const stretches = state2026.stretches.map((each) => ({
    ...each,
    from: dayFrom(each.from),
    to: dayFrom(each.to),
  }));
  const known = [{ year: 2026, part: 'state' as const, stretches }];
  expect(daysOffOf(2026, known).stretches.map(({ name }) => name)).toEqual([
    '元旦',
    '春节',
    '清明节',
    '劳动节',
    '端午节',
    '中秋节',
    '国庆节',
  ]);
});
