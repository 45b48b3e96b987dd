import type { VillageMark } from '../../contracts/vocabulary/agreement';
import type { SigningProvider } from '../../contracts/vocabulary/e-sign';
import type { CareFile } from '../care-file/care-file';
import type { Agreement } from '../care-file/agreement-facts';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';
import type { Rules } from '../policy/rules';
import { agreementText } from './agreement-text';
import { canonicalText } from './canonical-text';
import { checkViews } from './check-views';
import { articlesOf, completeContent, missingGroups } from './missing-groups';
import { spokenAgreement } from './spoken-agreement';

type Sent = { readonly state: Agreement['state']; readonly signedWith: SigningProvider } & Digests;

/** Two digests of the same text, lower-case hex: SHA-256, and SM3 (GB/T 32905) for those who must use it. */
export type Digests = { readonly digest: string; readonly sm3: string };
type SendCodes =
  | 'agreement.notFound'
  | 'agreement.versionChanged'
  | 'agreement.wrongState'
  | 'agreement.incomplete'
  | 'agreement.viewsMissing'
  | 'agreement.viewsDisagree';

export type SendAgreement = {
  readonly agreementId: string;
  readonly version: number;
  readonly rules: Rules;
  readonly digestsOf: (text: string) => Digests;
  /** Whether every party has a phone number: a service outside knows people by it. */
  readonly haveNumbers: boolean;
};

/**
 * Fixes the text of a complete draft: from here on its digest is what is signed, and where. The county chooses the
 * service; where one of the parties has no number to be known by there, our own pages take its place.
 */
export const decideSend = (
  file: CareFile,
  { agreementId, version, rules, digestsOf, haveNumbers }: SendAgreement,
  occasion: Occasion,
): Decision<Decided<Sent>, SendCodes> => {
  const agreement = file.agreements.find((known) => known.id === agreementId);
  if (agreement === undefined) return refuse('agreement.notFound');
  if (agreement.state !== 'draft') return refuse('agreement.wrongState');
  if (agreement.version !== version) return refuse('agreement.versionChanged');
  const { today } = occasion;
  const views = checkViews(file, { ...agreement.content, views: agreement.content.views ?? [] }, today);
  if (!views.ok) return views;
  const content = completeContent(file, agreement.content, today);
  if (content === null) {
    const missing = missingGroups(file, agreement.content, today);
    const fields = missing.map((group) => `content.${group}`);
    const article = articlesOf(missing);
    return refuse('agreement.incomplete', article === undefined ? { fields } : { fields, article });
  }

  // The facts and every word of the text: a verifier puts the same together again.
  const wanted = rules.on('agreement.signing', today).value ?? 'own';
  const signedWith = haveNumbers ? wanted : 'own';
  const text = agreementText(file, content, { wording: rules.wordingOn(today), today, signedWith });
  const digests = digestsOf(canonicalText({ agreementId, version, content, text }));
  const sent: Agreement = { ...agreement, state: 'sent', digest: digests.digest, sentOn: today, signedWith };
  const spoken = spokenAgreement({ named: file, content });
  return allow({
    records: [{ kind: 'agreement-sent', agreement: sent, text, sm3: digests.sm3, spoken }, ...ordered(sent)],
    answer: { state: 'sent', signedWith, ...digests },
  });
};

const ordered = ({ id: agreementId, version, signedWith: provider }: Agreement): readonly CareRecord[] =>
  provider === 'own' ? [] : [{ kind: 'signing-flow-ordered', agreementId, version, attempt: 1, provider }];

/** 已知悉, or 现场见证 where somebody was truly present; once each, beside any agreement that has been sent. */
export const decideMark = (
  file: CareFile,
  { agreementId, mark, place }: { agreementId: string; mark: VillageMark; place: string | null },
  occasion: Occasion,
): Decision<Decided<null>, 'agreement.notFound' | 'agreement.wrongState'> => {
  const agreement = file.agreements.find((known) => known.id === agreementId);
  if (agreement === undefined) return refuse('agreement.notFound');
  if (agreement.state === 'draft') return refuse('agreement.wrongState');
  if (agreement.marks.includes(mark)) return allow({ records: [], answer: null });
  return allow({
    records: [{ kind: 'agreement-marked', agreementId, mark, by: occasion.actor, place }],
    answer: null,
  });
};
