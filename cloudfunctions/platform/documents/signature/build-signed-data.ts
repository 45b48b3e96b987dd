import { createHash, type X509Certificate } from 'node:crypto';
import { readElements, readOnly } from './read-der';
import { OID } from './object-ids';
import type { KeyKind } from './signer';
import { nothing, objectId, octets, sequence, setOf, small, tagged } from './write-der';

/** What a signature is put together from. */
export type SignedDataParts = {
  readonly chain: readonly [X509Certificate, ...X509Certificate[]];
  readonly kind: KeyKind;
  /** The attributes as they were signed: a DER SET. */
  readonly attributes: Buffer;
  readonly signature: Buffer;
  /** An RFC 3161 token over the signature, as it came. */
  readonly timestamp: Buffer | null;
};

const SHA256 = sequence(objectId(OID.sha256));

const attribute = (id: string, ...values: readonly Uint8Array[]): Buffer =>
  sequence(objectId(id), setOf(...values));

/**
 * The attributes that are signed in a PAdES baseline signature (ETSI EN 319 142-1): what kind of content, its digest, and
 * which certificate. The time stands in the PDF, so it is not among them.
 */
export function signedAttributes(contentDigest: Buffer, certificate: X509Certificate): Buffer {
  // SHA-256 is the default of ESSCertIDv2 and left out, as DER demands.
  const certId = sequence(octets(createHash('sha256').update(certificate.raw).digest()));
  return setOf(
    attribute(OID.contentType, objectId(OID.data)),
    attribute(OID.messageDigest, octets(contentDigest)),
    attribute(OID.signingCertificateV2, sequence(sequence(certId))),
  );
}

/** A CMS SignedData (RFC 5652) over detached content, by one signer. The same parts always become the same bytes. */
export function buildSignedData(parts: SignedDataParts): Buffer {
  const signedData = sequence(
    small(1),
    setOf(SHA256),
    sequence(objectId(OID.data)),
    tagged(0, ...parts.chain.map(({ raw }) => raw)),
    setOf(signerInfo(parts)),
  );
  return sequence(objectId(OID.signedData), tagged(0, signedData));
}

function signerInfo({ chain, kind, attributes, signature, timestamp }: SignedDataParts): Buffer {
  const unsigned = timestamp === null ? [] : [tagged(1, attribute(OID.timeStampToken, timestamp))];
  return sequence(
    small(1),
    issuerAndSerial(chain[0]),
    SHA256,
    tagged(0, readOnly(attributes, 0x31).body),
    algorithm(kind),
    octets(signature),
    ...unsigned,
  );
}

function algorithm(kind: KeyKind): Buffer {
  return kind === 'rsa'
    ? sequence(objectId(OID.sha256WithRsa), nothing())
    : sequence(objectId(OID.ecdsaWithSha256));
}

/** TBSCertificate: version [0], serial, algorithm, issuer, … A certificate of version 1 has no version. */
export function issuerAndSerial({ raw }: X509Certificate): Buffer {
  const [tbs] = readElements(readOnly(raw).body);
  const fields = tbs === undefined ? [] : readElements(tbs.body);
  const [serial, , issuer] = fields[0]?.tag === 0xa0 ? fields.slice(1) : fields;
  if (serial === undefined || issuer === undefined) throw new Error('The certificate can’t be read.');
  return sequence(issuer.bytes, serial.bytes);
}
