import type { X509Certificate } from 'node:crypto';
import { issuerAndSerial } from '../signature/build-signed-data';
import { OID } from '../signature/object-ids';
import { type DerElement, NotDer, readElements, readOnly } from '../signature/read-der';
import { certificateOf } from '../signature/read-signed-data';
import { element, nothing, objectId, octets, sequence, setOf, small, tagged } from '../signature/write-der';

/** An RFC 3161 token taken apart; nothing of it is believed yet. */
export type TimestampToken = {
  /** The TSTInfo, in DER. */
  readonly info: Buffer;
  readonly hash: TokenHash;
  readonly certificate: X509Certificate;
  /** All certificates of the token, the signer's first, in the order of their issuing. */
  readonly chain: readonly X509Certificate[];
  /** The signed attributes: a DER SET. */
  readonly attributes: Buffer;
  readonly signature: Buffer;
};

export type TokenHash = 'sha256' | 'sha384' | 'sha512';

const HASHES = ['sha256', 'sha384', 'sha512'] as const;

/** An authority may leave the empty parameters of a hash out or write them. */
const hashForms = (hash: TokenHash): readonly Buffer[] => [
  sequence(objectId(OID[hash])),
  sequence(objectId(OID[hash]), nothing()),
];

const SIGNATURE_FORMS: Readonly<Record<TokenHash, readonly Buffer[]>> = {
  sha256: signatureForms(OID.sha256WithRsa, OID.ecdsaWithSha256),
  sha384: signatureForms(OID.sha384WithRsa, OID.ecdsaWithSha384),
  sha512: signatureForms(OID.sha512WithRsa, OID.ecdsaWithSha512),
};

function signatureForms(rsa: string, ec: string): readonly Buffer[] {
  return [
    sequence(objectId(rsa), nothing()),
    sequence(objectId(OID.rsaEncryption), nothing()),
    sequence(objectId(ec)),
  ];
}

/**
 * Reads a token, as strictly as our own signatures: nothing in it may be changed and still be read as the same. So a token with
 * lists of revocations, unsigned attributes or several signers is not read.
 * @throws NotDer
 */
export function readTimestampToken(bytes: Buffer): TimestampToken {
  const [, wrapped] = readElements(readOnly(bytes, 0x30).body);
  const [, digestSet, content, certificates, signers] = readElements(readOnly(part(wrapped).body, 0x30).body);
  const info = readInfo(part(content));
  const signer = readElements(readOnly(readOnly(part(signers).bytes, 0x31).body, 0x30).body);
  const [, , digest, attributes, algorithm, signature] = signer;
  const hash = hashOf(part(digest));
  const chain = sortChain(
    readElements(part(certificates).body).map((one) => certificateOf(one.bytes)),
    signer[1],
  );
  const token = {
    info,
    hash,
    certificate: chain[0],
    chain,
    attributes: element(0x31, part(attributes).body),
    signature: Buffer.from(part(signature).body),
  };

  const again = sequence(
    objectId(OID.signedData),
    tagged(
      0,
      sequence(
        small(3),
        oneOf(
          part(digestSet),
          hashForms(hash).map((form) => setOf(form)),
        ),
        sequence(objectId(OID.tstInfo), tagged(0, octets(info))),
        tagged(0, ...readElements(part(certificates).body).map((one) => one.bytes)),
        setOf(
          sequence(
            small(1),
            issuerAndSerial(token.certificate),
            part(digest).bytes,
            tagged(0, part(attributes).body),
            oneOf(part(algorithm), SIGNATURE_FORMS[hash]),
            octets(token.signature),
          ),
        ),
      ),
    ),
  );
  if (!again.equals(bytes)) throw new NotDer('not a token in its plain form');
  return token;
}

function part(found: DerElement | undefined): DerElement {
  if (found === undefined) throw new NotDer('something is missing');
  return found;
}

function oneOf({ bytes }: DerElement, forms: readonly Buffer[]): Buffer {
  if (!forms.some((form) => form.equals(bytes))) throw new NotDer('an algorithm we do not know');
  return bytes;
}

function readInfo(content: DerElement): Buffer {
  const [, wrapped] = readElements(content.body);
  return readOnly(part(wrapped).body, 0x04).body;
}

function hashOf({ bytes }: DerElement): TokenHash {
  const found = HASHES.find((hash) => hashForms(hash).some((form) => form.equals(bytes)));
  if (found === undefined) throw new NotDer('an algorithm we do not know');
  return found;
}

/** The signer's certificate, then its issuer, and so on; every one must have its place. */
function sortChain(
  certificates: readonly X509Certificate[],
  signerId: DerElement | undefined,
): readonly [X509Certificate, ...X509Certificate[]] {
  const first = certificates.find((one) => issuerAndSerial(one).equals(part(signerId).bytes));
  if (first === undefined) throw new NotDer('the signer’s certificate is missing');
  const chain: [X509Certificate, ...X509Certificate[]] = [first];
  const rest = certificates.filter((one) => one !== first);
  while (rest.length > 0) {
    const last = chain[chain.length - 1];
    const next = rest.findIndex((one) => last?.checkIssued(one));
    if (next < 0) throw new NotDer('a certificate that belongs to nothing');
    chain.push(...rest.splice(next, 1));
  }
  return chain;
}
