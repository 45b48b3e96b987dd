import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AttributeValue,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  Extension,
  Extensions,
  id_ce_basicConstraints,
  id_ce_extKeyUsage,
  id_ce_keyUsage,
  KeyUsage,
  KeyUsageFlags,
  Name,
  RelativeDistinguishedName,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509';

/** What a certificate is for. */
export type CertificateUse = 'authority' | 'documents' | 'timestamps';

/** Who a certificate names; all of it is invented. */
export type CertificateName = { readonly commonName: string; readonly organization: string };

export type CertificateOrder = {
  readonly name: CertificateName;
  /** The private key the certificate is for; only its public half goes in. */
  readonly key: KeyObject;
  readonly use: CertificateUse;
  /** At most 15 bytes, in hex. */
  readonly serial: string;
  readonly validity: { readonly from: Date; readonly to: Date };
  /** Who vouches; itself when left out. */
  readonly issuer?: { readonly name: CertificateName; readonly key: KeyObject };
};

const COMMON_NAME = '2.5.4.3';
const ORGANIZATION = '2.5.4.10';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const SHA256_WITH_RSA = '1.2.840.113549.1.1.11';
const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';

/** Makes an X.509 certificate of version 3, signed with SHA-256. Returns PEM. */
export function makeCertificate(order: CertificateOrder): string {
  const issuer = order.issuer ?? { name: order.name, key: order.key };
  const algorithm = algorithmOf(issuer.key);
  const spki = createPublicKey(order.key).export({ type: 'spki', format: 'der' });
  const tbs = new TBSCertificate({
    version: Version.v3,
    serialNumber: bytesOf(Buffer.from(order.serial, 'hex')),
    signature: algorithm,
    issuer: nameOf(issuer.name),
    validity: new Validity({ notBefore: order.validity.from, notAfter: order.validity.to }),
    subject: nameOf(order.name),
    subjectPublicKeyInfo: AsnConvert.parse(spki, SubjectPublicKeyInfo),
    extensions: new Extensions(extensionsFor(order.use)),
  });
  const signature = sign('sha256', Buffer.from(AsnConvert.serialize(tbs)), issuer.key);
  const certificate = new Certificate({
    tbsCertificate: tbs,
    signatureAlgorithm: algorithm,
    signatureValue: bytesOf(signature),
  });
  const lines = Buffer.from(AsnConvert.serialize(certificate)).toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines.trimEnd()}\n-----END CERTIFICATE-----\n`;
}

/** The algorithm a key signs with, as certificates and tokens name it. */
export function algorithmOf(key: KeyObject): AlgorithmIdentifier {
  return key.asymmetricKeyType === 'rsa'
    ? new AlgorithmIdentifier({ algorithm: SHA256_WITH_RSA, parameters: null })
    : new AlgorithmIdentifier({ algorithm: ECDSA_WITH_SHA256 });
}

/** The library wants a buffer of its own, not a view on Node's pool. */
export function bytesOf(buffer: Uint8Array): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}

function nameOf({ commonName, organization }: CertificateName): Name {
  const part = (type: string, words: string): RelativeDistinguishedName =>
    new RelativeDistinguishedName([
      new AttributeTypeAndValue({ type, value: new AttributeValue({ utf8String: words }) }),
    ]);
  return new Name([part(ORGANIZATION, organization), part(COMMON_NAME, commonName)]);
}

function extensionsFor(use: CertificateUse): Extension[] {
  const isAuthority = use === 'authority';
  const usage = isAuthority
    ? KeyUsageFlags.keyCertSign
    : KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation;
  const basic = extension(id_ce_basicConstraints, new BasicConstraints({ cA: isAuthority }));
  const plain = [basic, extension(id_ce_keyUsage, new KeyUsage(usage))];
  if (use !== 'timestamps') return plain;
  return [...plain, extension(id_ce_extKeyUsage, new ExtendedKeyUsage([TIME_STAMPING]))];
}

function extension(extnID: string, value: object): Extension {
  return new Extension({ extnID, critical: true, extnValue: new OctetString(AsnConvert.serialize(value)) });
}
