import type { VillageMark } from '../../contracts/vocabulary/agreement';
import type { Agreement, CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import { canonicalText } from './canonical-text';
import { checkViews } from './check-views';

type Sent = { readonly state: Agreement['state']; readonly digest: string };
type SendCodes =
  | 'agreement.notFound'
  | 'agreement.versionChanged'
  | 'agreement.wrongState'
  | 'agreement.viewsMissing'
  | 'agreement.viewsDisagree';

/** Fixes the text of a complete draft: from here on its digest is what is signed. `digestOf` is SHA-256, hex. */
export const decideSend = (
  file: CareFile,
  {
    agreementId,
    version,
    digestOf,
  }: { agreementId: string; version: number; digestOf: (text: string) => string },
  occasion: Occasion,
): Decision<Decided<Sent>, SendCodes> => {
  const agreement = file.agreements.find((known) => known.id === agreementId);
  if (agreement === undefined) return refuse('agreement.notFound');
  if (agreement.state !== 'draft') return refuse('agreement.wrongState');
  if (agreement.version !== version) return refuse('agreement.versionChanged');
  const views = checkViews(file, agreement.content, occasion.today);
  if (!views.ok) return views;

  const digest = digestOf(canonicalText({ agreementId, version, content: agreement.content }));
  const sent: Agreement = { ...agreement, state: 'sent', digest };
  return allow({ records: [{ kind: 'agreement-sent', agreement: sent }], answer: { state: 'sent', digest } });
};

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
