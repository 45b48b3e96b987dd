import type { NoticeQuestion } from '../../contracts/notice-topic';
import type { NoticeAsk } from '../../contracts/vocabulary/receipt';
import { allow, type Decision, refuse } from '../decision';

/** What a notice asks for, as it is kept: a question where it asks one, and nowhere else. */
export type Asks = { readonly ask: NoticeAsk; readonly question: NoticeQuestion | null };

/**
 * What was chosen, or what notices asked for before there was a choice. A question is the sender's own, or the topic's
 * first; a topic without one can't ask.
 */
export const asksOf = (
  chosen: { readonly ask?: NoticeAsk | undefined; readonly question?: NoticeQuestion | undefined },
  ofTopic: readonly NoticeQuestion[],
): Decision<Asks, 'notice.questionMissing'> => {
  const { ask = 'confirm' } = chosen;
  if (ask !== 'answer') return allow({ ask, question: null });
  const question = chosen.question ?? ofTopic[0];
  return question === undefined
    ? refuse('notice.questionMissing', { fields: ['question'] })
    : allow({ ask, question });
};

/** Whether opening a notice is all that it asks for. */
export const isSettledByOpening = (ask: NoticeAsk): boolean => ask === 'read' || ask === 'nothing';
