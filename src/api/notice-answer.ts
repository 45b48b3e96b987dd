import type { DataOf, OutcomeOf } from './call';

/** What its reader answered to a notice's question. */
export type Answered = NonNullable<DataOf<'notice.open'>['answered']>;

/** How a page says it: the answer was the right one, or another would have been. */
export type AnswerWords = {
  readonly right: (why: string) => string;
  readonly wrong: (answer: string, why: string) => string;
};

/**
 * How an answer stands there once one was tapped: the tick belongs to the right one and never to what was tapped instead,
 * which may be the very thing the notice warns of.
 */
export function markOf(place: number, answered: Answered | null): 'open' | 'right' | 'tapped' {
  if (answered === null) return 'open';
  if (place === answered.right) return 'right';
  return place === answered.last ? 'tapped' : 'open';
}

/** A kind word after an answer: the right one is said, whichever was tapped. */
export function answerWord(
  answers: readonly string[],
  answered: Answered | null,
  words: AnswerWords,
): { readonly right: boolean; readonly text: string } | null {
  if (answered === null) return null;
  const { last, right, why } = answered;
  return last === right
    ? { right: true, text: words.right(why) }
    : { right: false, text: words.wrong(answers[right] ?? '', why) };
}

/** What this reader answered: what the tap just brought, or what was known before. */
export function answeredBy(
  notice: DataOf<'notice.open'> | undefined,
  tapped: OutcomeOf<'notice.answer'> | undefined,
): Answered | null {
  return tapped?.ok === true ? tapped.data.answered : (notice?.answered ?? null);
}
