import type { proofOfAgreement } from '../../../contracts/agreement-proof';
import { checkNumberOf } from '../../../contracts/vocabulary/check-number';
import { beijingText } from '../../../domain/calendar/beijing-time';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findProof } from '../../stores/agreements/find-proof';

/** `agreement.proof`: names, days and digests, none of the text; leaves a trace like every look into an agreement. */
export const handleProofOfAgreement: Handler<typeof proofOfAgreement> = async ({ agreementId }, context) => {
  const found = await findProof(context.tx, agreementId);
  if (found === null) return refuse('agreement.notFound');
  const acting = context.actFor([{ householdId: found.household_id, villageCode: found.village_code }]);
  if (!acting.ok) return acting;

  await context.trace(acting.value, { agreement: agreementId, document: 'proof' });
  const { title, digest, sm3, version, state, term, village, children, lines, chain, paper } = found;
  if (title === null || digest === null || sm3 === null) return refuse('agreement.notSent');
  return allow({
    agreementId,
    title,
    village,
    version,
    state,
    term,
    inForceOn: found.in_force_on,
    endedOn: found.ended_on,
    children: [...children],
    parties: found.parties.map((each) => ({
      ...each,
      signedAt: each.signedAt === null ? null : beijingText(each.signedAt),
    })),
    marks: found.marks.map(({ mark, at }) => ({ mark, at: beijingText(at) })),
    digest,
    sm3,
    checkNumber: checkNumberOf({ agreementId, version, digest }),
    versions: found.versions.map((each) => ({ ...each, sentAt: beijingText(each.sentAt) })),
    events: found.events.map((each) => ({ ...each, at: beijingText(each.at) })),
    lines,
    paper: paper === null ? null : { ...paper, attachmentIds: [...paper.attachmentIds] },
    chain: [...chain],
  });
};
