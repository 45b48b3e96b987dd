import { checkNumberOf } from '../../contracts/vocabulary/check-number';
import { beijingText } from '../../domain/calendar/beijing-time';
import type { TrailRow } from '../../domain/agreement/trail-chain';
import type { SignedDocument } from '../platform/documents/signed-document';
import type { Evidence } from '../stores/agreements/find-evidence';
import { deviceWords } from './device-words';
import { signedTextOf } from './differences';
import { maskAddress } from './mask-address';
import { documentWords as words } from './document-words';

/** An agreement in the form that documents are made from. `issuedAt` is Beijing time; the same records give the same bytes. */
export const documentOf = (agreementId: string, evidence: Evidence, issuedAt: string): SignedDocument => {
  const { text, village, version, digest } = evidence;
  if (text === null) throw new Error('An agreement that was never sent has no document.');
  return {
    title: text.title,
    number: agreementId,
    version: String(version),
    place: village,
    issuedAt,
    summary: {
      rows: text.summary.map(({ title, text: value }) => ({ label: title, value })),
      points: [...words.points],
    },
    sections: text.articles.map(({ number, title, clauses, source }) => ({
      heading: `${number}  ${title}`,
      blocks: [
        ...clauses.map((clause, at) => ({
          kind: 'paragraph' as const,
          text: `${String(at + 1)}. ${clause}`,
        })),
        ...(source === null ? [] : [{ kind: 'paragraph' as const, text: words.source(source) }]),
      ],
    })),
    signatures: signaturesOf(evidence),
    evidence: {
      signedText: signedTextOf(agreementId, evidence),
      trail: evidence.trail.map((row) => trailRow(row, evidence)),
      checkNumber: digest === null ? null : checkNumberOf({ agreementId, version, digest }),
      notes: [...elsewhere(evidence), ...words.notes],
    },
  };
};

const signaturesOf = ({ parties, signatures, marks, village }: Evidence): SignedDocument['signatures'] => [
  ...parties.map(({ personId, name, party }) => {
    const signed = signatures.find((each) => each.personId === personId);
    return {
      label: words.parties[party],
      name,
      method: signed === undefined ? words.unsigned : words.methods[signed.method],
      at: signed === undefined ? null : beijingText(signed.at),
      drawing: signed === undefined || signed.drawing === '' ? null : signed.drawing,
    };
  }),
  ...marks.map(({ mark, at, name }) => ({
    label: words.village(village),
    name,
    method: words.marks[mark],
    at: beijingText(at),
    drawing: null,
  })),
];

/** Which service signed, and its own file's digest. */
const elsewhere = ({ signatures, signed_file }: Evidence): readonly string[] =>
  signatures.some(({ method }) => method === 'tencent-ess') ? [words.elsewhere(signed_file)] : [];

const trailRow = (row: TrailRow, { names }: Evidence): SignedDocument['evidence']['trail'][number] => ({
  at: beijingText(row.at),
  what: wordFor(words.events, row.kind),
  who: row.person_id === null ? words.system : (names[row.person_id] ?? words.somebody),
  method: row.method === null ? '' : wordFor(words.methods, row.method),
  device: deviceWords(row.device),
  // Every party holds this document: a mother who moved away must not be found by it.
  address: row.address === null ? '' : maskAddress(row.address),
});

/** A line of the trail keeps its code where a later version no longer knows the word. */
const wordFor = (known: Readonly<Record<string, string>>, code: string): string => known[code] ?? code;
