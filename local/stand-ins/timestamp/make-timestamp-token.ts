import { createHash, createPrivateKey, sign, X509Certificate } from 'node:crypto';
import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  CMSVersion,
  ContentInfo,
  DigestAlgorithmIdentifier,
  DigestAlgorithmIdentifiers,
  EncapsulatedContent,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignatureAlgorithmIdentifier,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { AsnConvert, AsnObjectIdentifierConverter, OctetString } from '@peculiar/asn1-schema';
import { type TimeStampReq, TSTInfo, TSTInfoVersion } from '@peculiar/asn1-tsp';
import { Certificate } from '@peculiar/asn1-x509';
import { algorithmOf, bytesOf } from '../../signing/make-certificate';
import { POLICY } from './read-timestamp-request';
import type { TimestampConfig } from './timestamp-config';

/** What becomes a token: the digest that was sent, when it is, and the token's number. */
export type TokenOrder = { readonly request: TimeStampReq; readonly at: Date; readonly number: number };

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const SHA256 = '2.16.840.1.101.3.4.2.1';

/** A token as a real authority makes it, by the library and not by the product's own code: each checks the other. */
export function makeTimestampToken(
  { request, at, number }: TokenOrder,
  config: TimestampConfig,
): ContentInfo {
  const key = createPrivateKey(config.key);
  const certificate = new X509Certificate(config.chain);
  const parsed = AsnConvert.parse(certificate.raw, Certificate);
  const info = infoOf({ request, at, number });
  const sha256 = new DigestAlgorithmIdentifier({ algorithm: SHA256 });
  const attributes = attributesOf(info, certificate);
  const signature = sign(
    'sha256',
    setOf(attributes.map((one) => Buffer.from(AsnConvert.serialize(one)))),
    key,
  );

  const signedData = new SignedData({
    version: CMSVersion.v3,
    digestAlgorithms: new DigestAlgorithmIdentifiers([sha256]),
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: TST_INFO,
      eContent: new EncapsulatedContent({ single: new OctetString(info) }),
    }),
    signerInfos: new SignerInfos([
      new SignerInfo({
        version: CMSVersion.v1,
        sid: new SignerIdentifier({
          issuerAndSerialNumber: new IssuerAndSerialNumber({
            issuer: parsed.tbsCertificate.issuer,
            serialNumber: parsed.tbsCertificate.serialNumber,
          }),
        }),
        digestAlgorithm: sha256,
        signedAttrs: attributes,
        signatureAlgorithm: new SignatureAlgorithmIdentifier(algorithmOf(key)),
        signature: new OctetString(bytesOf(signature)),
      }),
    ]),
  });
  if (request.certReq) {
    signedData.certificates = new CertificateSet([new CertificateChoices({ certificate: parsed })]);
  }
  return new ContentInfo({ contentType: SIGNED_DATA, content: AsnConvert.serialize(signedData) });
}

function infoOf({ request, at, number }: TokenOrder): ArrayBuffer {
  const seconds = new Date(Math.floor(at.getTime() / 1000) * 1000);
  const info = new TSTInfo({
    version: TSTInfoVersion.v1,
    policy: POLICY,
    messageImprint: request.messageImprint,
    serialNumber: bytesOf(Buffer.from([0x01, ...uint32(number)])),
    genTime: seconds,
  });
  if (request.nonce !== undefined) info.nonce = request.nonce;
  return AsnConvert.serialize(info);
}

function uint32(value: number): readonly number[] {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return [...bytes];
}

/** In the order DER wants them in, since they are signed as a set. */
function attributesOf(info: ArrayBuffer, { raw }: X509Certificate): Attribute[] {
  const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
  const certId = list(list(list(octets(digest(raw)))));
  const attributes = [
    new Attribute({ attrType: CONTENT_TYPE, attrValues: [bytesOf(objectId(TST_INFO))] }),
    new Attribute({ attrType: MESSAGE_DIGEST, attrValues: [bytesOf(octets(digest(new Uint8Array(info))))] }),
    new Attribute({ attrType: SIGNING_CERTIFICATE_V2, attrValues: [bytesOf(certId)] }),
  ];
  const serialized = new Map(attributes.map((one) => [one, Buffer.from(AsnConvert.serialize(one))]));
  const bytes = (one: Attribute): Buffer => serialized.get(one) ?? Buffer.alloc(0);
  return attributes.sort((a, b) => Buffer.compare(bytes(a), bytes(b)));
}

const octets = (bytes: Buffer): Buffer => wrap(0x04, bytes);
const list = (bytes: Buffer): Buffer => wrap(0x30, bytes);
const setOf = (items: readonly Buffer[]): Buffer => wrap(0x31, Buffer.concat(items));
const objectId = (dotted: string): Buffer => Buffer.from(AsnObjectIdentifierConverter.toASN(dotted).toBER());

/** Three short attributes stay below 256 bytes. */
function wrap(tag: number, body: Buffer): Buffer {
  const length = body.length < 0x80 ? [body.length] : [0x81, body.length];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
