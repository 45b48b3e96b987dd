import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';

/**
 * An answer to a notice's question, by its place. Any answer is enough: whoever errs is told the right one, and may try
 * again; it is no examination. The first answer stays beside the last. Answers with the first.
 */
export const decideAnswerNotice = (
  file: CareFile,
  { noticeId, answer }: { readonly noticeId: string; readonly answer: number },
  { actor }: Pick<Occasion, 'actor'>,
): Decision<Decided<number>, 'notice.notFound'> => {
  const receipt = file.notices.find((known) => known.noticeId === noticeId && known.personId === actor);
  if (receipt === undefined) return refuse('notice.notFound');
  const { firstAnswer, lastAnswer, acknowledgedOn } = receipt;
  if (lastAnswer === answer) return allow({ records: [], answer: firstAnswer ?? answer });
  return allow({
    records: [
      {
        kind: 'notice-answered',
        noticeId,
        personId: actor,
        answer,
        first: firstAnswer === null,
        settles: acknowledgedOn === null,
      },
    ],
    answer: firstAnswer ?? answer,
  });
};
