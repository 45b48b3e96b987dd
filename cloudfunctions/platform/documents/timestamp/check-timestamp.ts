import { createHash, verify, type X509Certificate } from 'node:crypto';
import { certificateFacts } from '../certificate/certificate-facts';
import { type ChainProblem, checkChain } from '../certificate/check-chain';
import { OID } from '../signature/object-ids';
import { type DerElement, NotDer, readElement, readElements, readOnly } from '../signature/read-der';
import { nothing, objectId, octets, sequence } from '../signature/write-der';
import { readTimestampToken, type TimestampToken } from './timestamp-token';

/** A time that an authority vouches for. */
export type Timestamp = { readonly at: Date; readonly authority: string; readonly nonce: Buffer | null };

/** A token that proves nothing: why, for the log. */
export class BadTimestamp extends Error {
  override readonly name = 'BadTimestamp';

  /** It is as its authority made it; only, we don't know the authority. */
  get isOfUnknownAuthority(): boolean {
    return this.message === UNKNOWN_ISSUER;
  }
}

const UNKNOWN_ISSUER = 'certificate.unknown-issuer' satisfies ChainProblem;

/** What a certificate must be meant for, and for nothing else (RFC 3161 §2.3). */
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/**
 * Checks a token over `message` from beginning to end: its form, its signature, whose certificate made it, that the certificate
 * was meant for it and leads to an authority we trust, and that it is about these bytes.
 * @throws BadTimestamp
 */
export function checkTimestamp(
  bytes: Buffer,
  message: Uint8Array,
  trusted: readonly X509Certificate[],
): Timestamp {
  try {
    const token = readTimestampToken(bytes);
    checkSignature(token);
    const info = readInfo(token.info, message);
    checkCertificate(token, trusted, info.at);
    return { ...info, authority: certificateFacts(token.certificate).subject };
  } catch (cause) {
    if (cause instanceof BadTimestamp) throw cause;
    throw new BadTimestamp(cause instanceof NotDer ? cause.message : 'unreadable', { cause });
  }
}

function checkSignature({ attributes, signature, certificate, hash, info }: TimestampToken): void {
  if (!verify(hash, attributes, certificate.publicKey, signature))
    throw new BadTimestamp('a false signature');
  const values = readAttributes(attributes);
  const digest = octets(createHash(hash).update(info).digest());
  if (!values.get(OID.contentType)?.equals(objectId(OID.tstInfo)))
    throw new BadTimestamp('no time is signed');
  if (!values.get(OID.messageDigest)?.equals(digest)) throw new BadTimestamp('another time is signed');
  if (!namesCertificate(values, certificate)) throw new BadTimestamp('another certificate is meant');
}

/** The one value of each attribute, by the attribute's id as DER writes it. */
function readAttributes(attributes: Buffer): { readonly get: (id: string) => Buffer | undefined } {
  const values = new Map<string, Buffer>();
  for (const { body } of readElements(readOnly(attributes, 0x31).body)) {
    const [id, set] = readElements(body);
    if (id === undefined || set === undefined) throw new NotDer('half an attribute');
    values.set(id.bytes.toString('hex'), readOnly(set.bytes, 0x31).body);
  }
  return { get: (id) => values.get(objectId(id).toString('hex')) };
}

/** ESSCertID (SHA-1) and ESSCertIDv2: the first one is the signer's. */
function namesCertificate(
  values: { readonly get: (id: string) => Buffer | undefined },
  { raw }: X509Certificate,
): boolean {
  const v2 = values.get(OID.signingCertificateV2);
  const value = v2 ?? values.get(OID.signingCertificate);
  if (value === undefined) return false;
  const { algorithm, hash } = readCertId(value, v2 !== undefined);
  return algorithm !== null && hash.equals(createHash(algorithm).update(raw).digest());
}

/** SigningCertificate ::= { { certId, … }, … }, and certId ::= { [algorithm], hash, … }: only the second version names one. */
function readCertId(
  value: Buffer,
  isV2: boolean,
): { readonly algorithm: string | null; readonly hash: Buffer } {
  const first = readElement(readElement(readOnly(value, 0x30).body).body);
  const [one, two] = readElements(first.body);
  const named = isV2 && one?.tag === 0x30 ? one : undefined;
  const hash = named === undefined ? one : two;
  return {
    algorithm: isV2 ? essHash(named) : 'sha1',
    hash: hash?.body ?? Buffer.alloc(0),
  };
}

function essHash(named: DerElement | undefined): string | null {
  if (named === undefined) return 'sha256';
  const names = ['sha256', 'sha384', 'sha512'] as const;
  const [id] = readElements(named.body);
  return names.find((name) => id?.bytes.equals(objectId(OID[name]))) ?? null;
}

function checkCertificate(
  { certificate, chain }: TimestampToken,
  trusted: readonly X509Certificate[],
  at: Date,
): void {
  // `keyUsage` of Node is the extended one.
  // Its type says it is always there; a certificate without the extension has none.
  const uses = certificate.keyUsage as readonly string[] | undefined;
  if (uses?.length !== 1 || uses[0] !== TIME_STAMPING)
    throw new BadTimestamp('no certificate for timestamps');
  const problem = checkChain(chain, trusted, at);
  if (problem !== null) throw new BadTimestamp(problem);
}

/** TSTInfo ::= version, policy, messageImprint, serialNumber, genTime, [accuracy], [ordering], [nonce], … */
function readInfo(bytes: Buffer, message: Uint8Array): Pick<Timestamp, 'at' | 'nonce'> {
  const fields = readElements(readOnly(bytes, 0x30).body);
  const [, , imprint, , time, ...more] = fields;
  const digest = createHash('sha256').update(message).digest();
  const forms = [sequence(objectId(OID.sha256), nothing()), sequence(objectId(OID.sha256))];
  if (!forms.some((form) => imprint?.bytes.equals(sequence(form, octets(digest))))) {
    throw new BadTimestamp('a time for something else');
  }
  const nonce = more.find(({ tag }) => tag === 0x02);
  return { at: readTime(time), nonce: nonce?.bytes ?? null };
}

/** GeneralizedTime in DER: seconds, in UTC, with a fraction if there is one. */
function readTime(element: DerElement | undefined): Date {
  const text = element?.tag === 0x18 ? element.body.toString('latin1') : '';
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/.exec(text);
  if (match === null) throw new NotDer('no time');
  const [, year, month, day, hour, minute, second, fraction = ''] = match;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction.slice(0, 4)}Z`);
  if (Number.isNaN(at.getTime())) throw new NotDer('no time');
  return at;
}
