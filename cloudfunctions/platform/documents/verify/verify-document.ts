import { createHash, verify, type X509Certificate } from 'node:crypto';
import { formatInstant } from '../../../../domain/calendar/beijing-time';
import type { JsonValue } from '../canonical-json';
import { certificateFacts, type CertificateFacts } from '../certificate/certificate-facts';
import { type ChainProblem, checkChain } from '../certificate/check-chain';
import { type ContentDigests, contentDigests } from '../content-digests';
import { DOCUMENT_FORM, FILE_NAMES } from '../document-files';
import { signedAttributes, type SignedDataParts } from '../signature/build-signed-data';
import { readSignedData } from '../signature/read-signed-data';
import {
  findSignature,
  mentionsSignature,
  type SignaturePlace,
  signedBytes,
} from '../signature/signature-place';
import { BadTimestamp, checkTimestamp } from '../timestamp/check-timestamp';
import { readEmbeddedFile } from './read-embedded-file';

/** Whose certificates we believe: the operator's, also earlier ones, and those of timestamp authorities. */
export type Trust = {
  readonly signers: readonly X509Certificate[];
  readonly authorities: readonly X509Certificate[];
};

/** Why a document is not genuine. */
export type VerificationProblem =
  | ChainProblem
  /** No signature at all: not a document of ours, or printed and scanned. */
  | 'signature.absent'
  /** There is something outside of what the signature covers, or the signature is damaged. */
  | 'signature.not-whole'
  | 'signature.unreadable'
  | 'signature.false'
  /** The signature is good, and made for other bytes than these. */
  | 'content.changed'
  | 'timestamp.bad'
  | 'timestamp.unknown-authority'
  /** Signed by us, and not a document of this kind. */
  | 'content.unreadable';

/** What the files inside the document say. */
export type EmbeddedContent = {
  /** `document.json`: all that is printed. */
  readonly document: JsonValue;
  /** `signed-content.json`: what the parties signed, and its digests computed anew. */
  readonly signedText: string;
  readonly digests: ContentDigests;
};

/** Facts are told as far as they could be found out. Instants are Beijing time as `formatInstant` writes it. */
export type Verification = {
  readonly verdict: 'genuine' | 'altered' | 'unknown';
  readonly problem: VerificationProblem | null;
  readonly certificate: CertificateFacts | null;
  /** When the signer says it was signed. */
  readonly signedAt: string | null;
  /** When an authority says it was signed at the latest. */
  readonly timestamp: { readonly at: string; readonly authority: string } | null;
  /** In an altered document this may be anything. */
  readonly content: EmbeddedContent | null;
};

/** Not a sign of tampering, but no proof either. */
const UNKNOWN: readonly (VerificationProblem | null)[] = [
  'signature.absent',
  'certificate.unknown-issuer',
  'certificate.not-valid-then',
  'timestamp.unknown-authority',
  'content.unreadable',
];

/** More is refused unread. */
const MOST_BYTES = 10_000_000;

/**
 * Tells whether these bytes are a document of ours, exactly as it was signed. Needs no service and no program. Any changed
 * byte, also in the unused room of the signature, makes it something else than genuine.
 */
export function verifyDocument(pdf: Buffer, trust: Trust): Verification {
  const found = inspect(pdf, trust);
  const verdict =
    found.problem === null ? 'genuine' : UNKNOWN.includes(found.problem) ? 'unknown' : 'altered';
  return { ...nothingKnown, ...found, verdict };
}

type Findings = Partial<Omit<Verification, 'verdict'>> & Pick<Verification, 'problem'>;

const nothingKnown = { certificate: null, signedAt: null, timestamp: null, content: null };

function inspect(pdf: Buffer, trust: Trust): Findings {
  if (pdf.length > MOST_BYTES || !mentionsSignature(pdf)) return { problem: 'signature.absent' };
  const content = readContent(pdf);
  const place = findSignature(pdf);
  if (place === null) return { problem: 'signature.not-whole', content };
  const parts = readHole(pdf, place);
  if (parts === null) return { problem: 'signature.unreadable', content };
  const known = { content, certificate: certificateFacts(parts.chain[0]) };
  const problem = signatureProblem(pdf, place, parts);
  if (problem !== null) return { ...known, problem };
  const judged = { ...known, ...judgeTime(pdf, parts, trust) };
  return judged.problem === null && content === null ? { ...judged, problem: 'content.unreadable' } : judged;
}

/** Hexadecimal in lower case, the signature, and nothing but zeros behind it: any other spelling is not ours. */
function readHole(pdf: Buffer, { hole }: SignaturePlace): SignedDataParts | null {
  const text = pdf.toString('latin1', hole.start, hole.end);
  if (!/^(?:[0-9a-f]{2})+$/.test(text)) return null;
  const bytes = Buffer.from(text, 'hex');
  try {
    const length = bytes.readUInt16BE(2) + 4;
    if (bytes.subarray(length).some((byte) => byte !== 0)) return null;
    return readSignedData(bytes.subarray(0, length));
  } catch {
    return null;
  }
}

function signatureProblem(
  pdf: Buffer,
  place: SignaturePlace,
  { chain, attributes, signature }: SignedDataParts,
): VerificationProblem | null {
  const [certificate] = chain;
  if (!verify('sha256', attributes, certificate.publicKey, signature)) return 'signature.false';
  const hash = createHash('sha256');
  for (const bytes of signedBytes(pdf, place)) hash.update(bytes);
  // What is signed must be exactly the digest of these bytes and the name of this certificate.
  return signedAttributes(hash.digest(), certificate).equals(attributes) ? null : 'content.changed';
}

/** The signature is good: is it by somebody we know, and what about the time? */
function judgeTime(
  pdf: Buffer,
  { chain, signature, timestamp: token }: SignedDataParts,
  trust: Trust,
): Findings {
  const claimed = claimedTime(pdf);
  const signedAt = claimed === null ? null : formatInstant(claimed);
  try {
    const stamp = token === null ? null : checkTimestamp(token, signature, trust.authorities);
    const timestamp = stamp === null ? null : { at: formatInstant(stamp.at), authority: stamp.authority };
    const at = stamp?.at ?? claimed ?? new Date(Number.NaN);
    return { problem: checkChain(chain, trust.signers, at), signedAt, timestamp };
  } catch (error) {
    const isUnknown = error instanceof BadTimestamp && error.isOfUnknownAuthority;
    return { problem: isUnknown ? 'timestamp.unknown-authority' : 'timestamp.bad', signedAt };
  }
}

/** `/M (D:20261118010000Z)` of the signature. */
function claimedTime(pdf: Buffer): Date | null {
  const match = /\/M \(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)/.exec(pdf.toString('latin1'));
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}

function readContent(pdf: Buffer): EmbeddedContent | null {
  const document = readEmbeddedFile(pdf, FILE_NAMES.document);
  const signedText = readEmbeddedFile(pdf, FILE_NAMES.signedContent);
  if (document === null || signedText === null) return null;
  const parsed = parseDocument(document);
  return parsed === null ? null : { document: parsed, signedText, digests: contentDigests(signedText) };
}

function parseDocument(text: string): JsonValue | null {
  try {
    const value: unknown = JSON.parse(text);
    const isOurs =
      typeof value === 'object' && value !== null && 'form' in value && value.form === DOCUMENT_FORM;
    // JSON.parse gives nothing but JSON.
    return isOurs ? (value as JsonValue) : null;
  } catch {
    return null;
  }
}
