import type { HelpfulAnswer } from '../../contracts/vocabulary/visit';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';

/**
 * A parent or caregiver says whether a visit helped (Heze 20: satisfaction of the served). Once a visit and person: what
 * was said first stands, a second answer changes nothing.
 */
export const decideHelpful = (
  file: CareFile,
  said: { readonly askId: string; readonly answer: HelpfulAnswer },
  occasion: Occasion,
): Decision<Decided<{ readonly answeredAt: string }>, 'record.notFound'> => {
  const ask = file.visitAsks.find(({ id }) => id === said.askId);
  if (ask === undefined || ask.withdrawn) return refuse('record.notFound', { fields: ['askId'] });
  const known = ask.answers.find(({ personId }) => personId === occasion.actor);
  if (known !== undefined) return allow({ records: [], answer: { answeredAt: known.at } });
  return allow({
    records: [{ kind: 'visit-helpful', ...said, personId: occasion.actor, at: occasion.now }],
    answer: { answeredAt: occasion.now },
  });
};
