import type { signingLink } from '../../../contracts/agreement-evidence';
import { allow, type Decision, refuse } from '../../../domain/decision';
import { judgeLink } from '../../../domain/agreement/judge-link';
import type { Handler } from '../../handler';
import { namedProvider } from '../../platform/e-sign/named-provider';
import type { ESignLink } from '../../platform/e-sign/e-sign-provider';
import { decryptField } from '../../platform/field-encryption';
import { log } from '../../platform/log';
import { PlatformError } from '../../platform/platform-error';
import { findSigningPlace, type SigningPlace } from '../../stores/signing-flows/find-signing-place';

/** `agreement.signingLink`: asked for when it is needed, because it names the person; leaves a trace, holds no lock. */
export const handleSigningLink: Handler<typeof signingLink> = async ({ agreementId }, context) => {
  const found = await findSigningPlace(context.tx, { agreementId, personId: context.actor.id });
  if (found === null) return refuse('agreement.notFound');
  const acting = context.actFor([found.place]);
  if (!acting.ok) return acting;
  const ready = judgeLink({ ...found, hasPhone: found.phoneCipher !== null });
  if (!ready.ok) return ready;
  await context.trace(acting.value, { agreement: agreementId });
  return linkFor(found, ready.value);
};

/** What the service says no to is for the operator's log; the person tries again in a while, or signs on paper. */
const linkFor = async (
  { signedWith, name, phoneCipher }: SigningPlace,
  flowId: string,
): Promise<Decision<ESignLink, 'agreement.linkNotReady'>> => {
  const phone = decryptField('person.phone', phoneCipher ?? '');
  const link = await namedProvider(signedWith)
    ?.linkFor(flowId, { name, phone })
    .catch((error: unknown) => {
      if (!(error instanceof PlatformError)) throw error;
      log('e-sign-link', { flow: flowId, code: error.code });
      return null;
    });
  return link === undefined || link === null ? refuse('agreement.linkNotReady') : allow({ ...link });
};
