import type { NoticeQuestion } from '../../contracts/notice-topic';
import type { SpokenText } from '../spoken-text';
import { forTheEar } from './for-the-ear';

/**
 * A notice is written for a whole village, so it is said as it is written: first the short of it, then the rest. The library's
 * texts have a form of their own for the ear.
 */
export const spokenNotice = (notice: {
  readonly title: string;
  readonly brief: string;
  readonly body: string;
  readonly spoken?: string | null;
  readonly question?: NoticeQuestion | null;
}): readonly SpokenText[] => {
  const { title, brief, body, spoken, question = null } = notice;
  const short = brief === '' ? body : brief;
  const said = { step: 'brief', text: forTheEar(`${title}。${short}`) };
  const rest = body === short ? [] : [{ step: 'body', text: spoken ?? forTheEar(body) }];
  const asked = question === null ? [] : [{ step: 'question', text: spokenQuestion(question) }];
  return [said, ...rest, ...asked];
};

/** The question and its answers, and never which is right. */
const spokenQuestion = ({ ask, answers }: NoticeQuestion): string =>
  forTheEar(`${ask}${answers.map((answer) => `${answer}。`).join('')}`);
