import type { DataOf } from '../../../api/call';
import { signCopy } from '../../../copy/director';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';

export type Agreement = DataOf<'agreement.show'>;
type Party = Agreement['parties'][number];

/** Who can sign now, or why nobody can. */
export type Signing =
  | { readonly kind: 'open'; readonly signers: readonly Party[] }
  | { readonly kind: 'closed'; readonly title: string; readonly text: string };

/** Guardians in any order; the caregiver once they have all signed. */
export function presentSigning({ state, parties }: Agreement): Signing {
  if (state === 'draft') return { kind: 'closed', ...signCopy.choose.notSent };
  const unsigned = parties.filter(({ signedAt }) => signedAt === null);
  const guardians = unsigned.filter(({ party }) => party === 'guardian');
  const signers = guardians.length > 0 ? guardians : unsigned;
  if (signers.length === 0 || state === 'ended' || state === 'superseded')
    return { kind: 'closed', ...signCopy.choose.none };
  return { kind: 'open', signers };
}

/** The one person whose turn it is, when there is only one: nobody has to choose then. */
export function onlySigner(agreement: Agreement): Party | undefined {
  const signing = presentSigning(agreement);
  return signing.kind === 'open' && signing.signers.length === 1 ? signing.signers[0] : undefined;
}

const MORE = '、';

/** The agreement in sentences that can be read aloud, the most important ones for who signs. */
export function presentSummary({ content, parties, children }: Agreement, today: Day): readonly string[] {
  const { read } = signCopy;
  const of = (party: Party['party']): string =>
    parties
      .filter((each) => each.party === party)
      .map(({ name }) => name)
      .join(MORE);
  const emergencies = content.emergencies.map(({ name, phone }) => `${name} ${phone}`).join(MORE);
  return [
    read.who(of('guardian'), of('caregiver'), children.map(({ name }) => name).join(MORE)),
    read.term(sayDate(content.term.from, today), sayDate(content.term.to, today)),
    read.guardian(of('guardian')),
    read.contact(content.weeklyContact.child, content.weeklyContact.caregiver),
    read.care,
    read.emergency(emergencies),
    read.stop,
  ];
}

/** What the signer still has to do, in words. */
export function missingOf(drawing: string | null, consent: 'yes' | 'no' | undefined): readonly string[] {
  const { needs } = signCopy.sign;
  return [consent === undefined && needs.consent, drawing === null && needs.drawing].filter(
    (need) => need !== false,
  );
}

/** What a signature led to. */
export function presentDone({ state, inForceOn }: DataOf<'agreement.sign'>, today: Day): string {
  const { done } = signCopy;
  return state === 'in-force' && inForceOn !== null
    ? done['in-force'](sayDate(inForceOn, today))
    : done.waiting;
}
