import type { filePaper } from '../../../contracts/agreement-evidence';
import { decideFilePaper } from '../../../domain/agreement/decide-file-paper';
import { dayFrom } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findAgreementPlace } from '../../stores/agreements/find-agreement-place';
import { findPapers } from '../../stores/attachments/find-papers';

/** `agreement.filePaper`: the photographs were uploaded before; the director has compared the paper with the text. */
export const handleFilePaper: Handler<typeof filePaper> = async (input, context) => {
  const place = await findAgreementPlace(context.tx, input.agreementId);
  if (place === null) return refuse('agreement.notFound');
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const { householdId } = place;
  const known = await findPapers(context.tx, { householdId, ids: input.attachmentIds });

  const changed = await context.changeCareFiles(acting.value, {
    householdIds: [householdId],
    decide: (file, _rules, occasion) =>
      decideFilePaper(file, { ...input, signedOn: dayFrom(input.signedOn), known }, occasion),
  });
  if (!changed.ok) return changed;
  const [answer] = changed.value.answers;
  return answer === undefined ? refuse('agreement.notFound') : allow({ ...answer });
};
