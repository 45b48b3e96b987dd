import type { showAgreement } from '../../../contracts/agreement';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { beijingText } from '../../../domain/calendar/beijing-time';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { findAgreement } from '../../stores/agreements/find-agreement';

/** `agreement.show`: leaves a trace, like every look into a child's file. */
export const handleShowAgreement: Handler<typeof showAgreement> = async ({ agreementId }, context) => {
  const found = await findAgreement(context.tx, agreementId);
  if (found === null) return refuse('agreement.notFound');
  const acting = context.actFor([{ householdId: found.household_id, villageCode: found.village_code }]);
  if (!acting.ok) return acting;

  await context.trace(acting.value, { agreement: agreementId, household: found.household_id });
  const { version, state, content, text, digest, sm3, children, parties, marks } = found;
  if (text === null || digest === null || sm3 === null) return refuse('agreement.notSent');
  return allow({
    today: formatDay(context.today),
    agreementId,
    version,
    state,
    content,
    text,
    digest,
    sm3,
    children: [...children],
    parties: parties.map((each) => ({
      ...each,
      signedAt: each.signedAt === null ? null : beijingText(each.signedAt),
    })),
    marks: marks.map(({ mark, at }) => ({ mark, at: beijingText(at) })),
    inForceOn: found.in_force_on,
    paperFiledOn: found.paper_filed_on,
    signedWith: found.signed_with,
    signingFlow: found.flow,
  });
};
