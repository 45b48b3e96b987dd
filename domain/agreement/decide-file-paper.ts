import { type PaperCheck, paperChecks } from '../../contracts/vocabulary/agreement';
import { type CalendarDay, formatDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Agreement } from '../care-file/agreement-facts';
import type { Decided, Occasion } from '../care-file/decided';
import type { PaperSignature } from '../care-file/agreement-record';
import { allow, type Decision, refuse } from '../decision';
import { refuseInForce } from './refuse-in-force';
import { supersededBy } from './superseded-by';

export type FiledPaper = {
  readonly agreementId: string;
  readonly version: number;
  readonly digest: string;
  readonly signedOn: CalendarDay;
  readonly attachmentIds: readonly string[];
  readonly checks: readonly PaperCheck[];
  /** Those of the attachments that are papers of this household. */
  readonly known: readonly string[];
};

type Answer = {
  readonly state: Agreement['state'];
  readonly inForceOn: string | null;
  readonly paperFiledOn: string;
};
type Codes =
  | 'agreement.notFound'
  | 'agreement.versionChanged'
  | 'agreement.wrongState'
  | 'agreement.paperUnchecked'
  | 'agreement.paperDayInvalid'
  | 'agreement.viewsMissing'
  | 'agreement.viewsDisagree'
  | 'attachment.notFound';

/**
 * A paper signed with ink, compared with the text that was sent. Under an agreement on its way it holds the signatures
 * of all who have not signed otherwise, and brings it into force; under one in force it stands beside what was signed
 * electronically (返乡补签). It is filed once: the same paper again changes nothing and answers the same.
 */
export const decideFilePaper = (
  file: CareFile,
  paper: FiledPaper,
  occasion: Occasion,
): Decision<Decided<Answer>, Codes> => {
  const agreement = file.agreements.find(({ id }) => id === paper.agreementId);
  if (agreement === undefined) return refuse('agreement.notFound');
  if (agreement.version !== paper.version || agreement.digest !== paper.digest) {
    return refuse('agreement.versionChanged');
  }
  if (agreement.paperFiledOn !== null) {
    return allow({ records: [], answer: answerOf(agreement, agreement.paperFiledOn) });
  }
  const refused =
    refusePaper(agreement, paper, occasion.today) ?? refuseState(file, agreement, occasion.today);
  return refused ?? allow(filing(file, agreement, { paper, occasion }));
};

const isUnderWay = ({ state }: Agreement): boolean => state === 'sent' || state === 'guardians-signed';

/** Beside an agreement in force a paper changes nothing; one that brings it into force asks what a signature asks. */
const refuseState = (file: CareFile, agreement: Agreement, today: CalendarDay) => {
  if (isUnderWay(agreement)) return refuseInForce(file, agreement, today);
  return agreement.state === 'in-force' ? null : refuse('agreement.wrongState');
};

const filing = (
  file: CareFile,
  agreement: Agreement,
  { paper, occasion }: { readonly paper: FiledPaper; readonly occasion: Occasion },
): Decided<Answer> => {
  const { signedOn, attachmentIds } = paper;
  const { today, actor: by } = occasion;
  const signatures = isUnderWay(agreement) ? missingSignatures(agreement) : [];
  const filed = withPaper(agreement, { signatures, signedOn, today });
  const kept = { signedOn, attachmentIds, checks: paperChecks, by };
  return {
    records: [
      { kind: 'agreement-paper-filed', agreement: filed, signatures, paper: kept },
      ...(isUnderWay(agreement) ? supersededBy(file, filed) : []),
    ],
    answer: answerOf(filed, today),
  };
};

const answerOf = ({ state, inForceOn }: Agreement, filedOn: CalendarDay): Answer => ({
  state,
  inForceOn: inForceOn === null ? null : formatDay(inForceOn),
  paperFiledOn: formatDay(filedOn),
});

/** Nobody can have signed a text before it was sent, nor tomorrow. */
const refusePaper = ({ sentOn }: Agreement, paper: FiledPaper, today: CalendarDay) => {
  if (!paperChecks.every((check) => paper.checks.includes(check))) {
    return refuse('agreement.paperUnchecked', { fields: ['checks'] });
  }
  if (paper.signedOn > today || (sentOn !== null && paper.signedOn < sentOn)) {
    return refuse('agreement.paperDayInvalid', { fields: ['signedOn'] });
  }
  return paper.attachmentIds.every((id) => paper.known.includes(id))
    ? null
    : refuse('attachment.notFound', { fields: ['attachmentIds'] });
};

const missingSignatures = ({ parties, signatures, version, digest }: Agreement): readonly PaperSignature[] =>
  parties
    .filter(({ personId }) => !signatures.some((s) => s.personId === personId && s.version === version))
    .map(({ personId, party }) => ({ personId, party, digest: digest ?? '' }));

type Signed = {
  readonly signatures: readonly PaperSignature[];
  readonly signedOn: CalendarDay;
  readonly today: CalendarDay;
};

/** In force from the day on which the paper was signed, or the first day of the term if that is later. */
const withPaper = (agreement: Agreement, { signatures, signedOn, today }: Signed): Agreement => {
  const filed = { ...agreement, paperFiledOn: today };
  if (agreement.state === 'in-force') return filed;
  const { version, termFrom } = agreement;
  const inked = signatures.map(({ personId }) => ({ version, personId, method: 'paper' as const }));
  return {
    ...filed,
    state: 'in-force',
    inForceOn: termFrom > signedOn ? termFrom : signedOn,
    signatures: [...agreement.signatures, ...inked],
  };
};
