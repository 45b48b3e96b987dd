import type { InputFor, OutcomeOf } from '../../../api/call';
import type { Agreement } from './presenter';

/** A no as the wire wants it; `undefined` until there is a reason. */
export function declineInput(
  { agreementId, version }: Pick<Agreement, 'agreementId' | 'version'>,
  reason: string,
): InputFor<'agreement.decline'> | undefined {
  const said = reason.trim();
  return said === '' ? undefined : { agreementId, version, reason: said };
}

/** Whether what is on the screen is no longer true: signed, changed or declined meanwhile. */
export function overtaken(outcome: OutcomeOf<'agreement.decline'>): boolean {
  if (outcome.ok || outcome.offline) return false;
  const { code } = outcome.refusal;
  return (
    code === 'agreement.versionChanged' ||
    code === 'agreement.alreadySigned' ||
    code === 'agreement.wrongState'
  );
}
