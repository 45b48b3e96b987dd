import type { ConcernSituation } from '../../contracts/vocabulary/concern';

/** A family can help to find the child or sit beside it; where somebody at home may have done it, telling warns them. */
const familyHelps: readonly ConcernSituation[] = ['missing', 'accident-or-assault', 'abnormal-harm'];

/**
 * Whether the form proposes to tell the family: yes for a missing child, an accident, self-harm; no as soon as violence or
 * sexual harm is among what is suspected. Only a proposal: nothing goes to a family unless the reporter names the person.
 */
export const proposesTelling = (situations: readonly ConcernSituation[]): boolean =>
  situations.length > 0 && situations.every((each) => familyHelps.includes(each));
