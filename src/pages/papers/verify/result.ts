import type { DataOf } from '../../../api/call';
import { proofCopy, verifyCopy as copy } from '../../../copy/papers';
import { sayFullDate } from '../../../kit/calendar/say-day';
import { sayFullMoment } from '../proof/presenter';
import { differenceWords } from './difference-words';

/** `found`: a number leads to records that the print has to be compared with; only a file can be genuine. */
export type Verdict = 'genuine' | 'altered' | 'unknown' | 'found' | 'old';

/** What is told of a file or a number. */
export type Result = {
  readonly verdict: Verdict;
  readonly title: string;
  /** What it means, a sentence each. */
  readonly sentences: readonly string[];
  /** Where it differs, in plain words. */
  readonly differences: readonly string[];
  readonly facts: readonly string[];
  /** To be compared with the print. */
  readonly compare: readonly { readonly label: string; readonly value: string }[];
  /** Whose proof can be opened. */
  readonly agreementId: string | null;
};

const nothing = { differences: [], facts: [], compare: [], agreementId: null };

type Verified = DataOf<'agreement.verify'>;

function sentencesOf(found: Verified): readonly string[] {
  const { verdict, problem, differences, agreementId, development } = found;
  const whys: Readonly<Record<string, string>> = copy.unknownWhy;
  const why = problem === null ? undefined : whys[problem];
  const recordsOnly = verdict === 'altered' && differences.every(({ kind }) => kind !== 'file');
  return [
    ...(verdict === 'unknown' && why !== undefined ? [why] : []),
    recordsOnly ? copy.recordsDiffer : copy.verdicts[verdict].text,
    ...(verdict === 'genuine' && agreementId === null ? [copy.notYours] : []),
    ...(verdict === 'genuine' && development ? [copy.development] : []),
  ];
}

/** Who sealed it and when; of a file that is not what was sealed, a name would only lend it credit. */
function sealFacts({ verdict, signedBy, signedAt, timestampAt }: Verified): readonly string[] {
  if (verdict !== 'genuine') return [];
  return [
    ...(signedBy === null ? [] : [copy.signedBy(signedBy)]),
    ...(signedAt === null ? [] : [copy.signedAt(sayFullMoment(signedAt))]),
    ...(timestampAt === null ? [] : [copy.timestampAt(sayFullMoment(timestampAt))]),
  ];
}

/** What was found out about a file. */
export function fileResult(found: Verified): Result {
  const { verdict, differences, agreementId } = found;
  return {
    verdict,
    title: copy.verdicts[verdict].title,
    sentences: sentencesOf(found),
    differences: differenceWords(differences),
    facts: sealFacts(found),
    compare: [],
    agreementId,
  };
}

/** Nothing is known under this number, or nothing that the reader may see: the two cannot be told apart, on purpose. */
export const numberUnknown: Result = {
  ...nothing,
  verdict: 'unknown',
  title: copy.verdicts.unknown.title,
  sentences: [copy.numberUnknown],
};

type Asked = { readonly version: number; readonly digest: string };
type Proof = DataOf<'agreement.proof'>;

/** What was found out about a number: the records behind it, and whether they still are what was signed. */
export function numberResult(asked: Asked, proof: Proof, records: DataOf<'agreement.checkRecords'>): Result {
  const { agreementId, versions } = proof;
  const sent = versions.find(({ version }) => version === asked.version);
  if (sent?.digest.startsWith(asked.digest) !== true)
    return { ...numberUnknown, agreementId, sentences: [copy.numberDiffers] };
  if (!records.intact)
    return {
      ...nothing,
      verdict: 'altered',
      title: copy.verdicts.altered.title,
      sentences: [copy.recordsDiffer],
      differences: differenceWords(records.differences),
      agreementId,
    };
  if (sent.version !== proof.version)
    return {
      ...nothing,
      verdict: 'old',
      title: copy.verdicts.old.title,
      sentences: [copy.oldVersion(sent.version, proof.version), copy.verdicts.old.text],
      agreementId,
    };
  const { title, text } = copy.verdicts.found;
  return { ...nothing, verdict: 'found', title, sentences: [text], compare: compareWith(proof), agreementId };
}

function compareWith(proof: Proof): Result['compare'] {
  const { children, term, parties, version, state, digest } = proof;
  const { compare } = copy;
  const signed = (of: 'guardian' | 'caregiver'): string =>
    parties
      .filter(({ party }) => party === of)
      .map(({ name, signedAt }) =>
        signedAt === null
          ? `${name}（${proofCopy.unsigned}）`
          : `${name}（${proofCopy.signed(sayFullDate(signedAt.slice(0, 10)))}）`,
      )
      .join('、');
  return [
    { label: compare.children, value: children.join('、') },
    { label: compare.term, value: proofCopy.chain.term(sayFullDate(term.from), sayFullDate(term.to)) },
    { label: compare.guardian, value: signed('guardian') },
    { label: compare.caregiver, value: signed('caregiver') },
    { label: compare.version, value: proofCopy.version(version) },
    { label: compare.state, value: proofCopy.states[state] },
    { label: compare.digest, value: digest.slice(0, 16) },
  ];
}
