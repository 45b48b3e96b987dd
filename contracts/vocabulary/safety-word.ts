/** The three lengths of the schools' own reminders: before every evening, before a weekend, before a holiday. */
export const wordLengths = ['one', 'five', 'thirty'] as const;
export type WordLength = (typeof wordLengths)[number];

/** Ready reminders of each length, several, so that no day says what the day before said. Texts: `library/safety-words/`. */
export const safetyWords = [
  'one-road',
  'one-ride',
  'one-stranger',
  'one-phone',
  'one-water',
  'one-storm',
  'one-fire',
  'one-dark',
  'five-alone',
  'five-screen',
  'five-water',
  'five-fire',
  'thirty-holiday',
  'thirty-outing',
  'thirty-winter',
  'thirty-summer',
] as const;
export type SafetyWord = (typeof safetyWords)[number];
