import { beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { certificatesOfPem } from '../../cloudfunctions/platform/documents/certificate/certificates-of-pem';
import { signDocument } from '../../cloudfunctions/platform/documents/sign-document';
import { verifyDocument } from '../../cloudfunctions/platform/documents/verify/verify-document';
import { packagedFonts } from '../../config/samples/packaged-fonts';
import { sampleAgreement } from '../../config/samples/sample-agreement';
import { sampleSigner } from '../../config/samples/sample-signer';
import { type CertificateUse, makeCertificate } from '../../local/signing/make-certificate';
import { type FinishedSample, finishSample } from './finish-sample';

const ecKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const VALIDITY = { from: new Date('2025-01-01T00:00:00Z'), to: new Date('2029-01-01T00:00:00Z') };
const named = (commonName: string, key: KeyObject = ecKey()) => ({
  name: { commonName, organization: '示例' },
  key,
});
type Holder = ReturnType<typeof named>;
type Vouching = { readonly by?: Holder; readonly validity?: { readonly from: Date; readonly to: Date } };
const certify = (holder: Holder, use: CertificateUse, { by, validity = VALIDITY }: Vouching = {}): string =>
  makeCertificate({ ...holder, use, serial: '4401', validity, ...(by === undefined ? {} : { issuer: by }) });

/** The sample signed with a chain, the signer's certificate first. */
const signWith = async (key: KeyObject, chain: readonly string[]): Promise<Buffer> => {
  const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const signer = sampleSigner({ key: pem, chain: chain.join('') });
  return (await signDocument(sampleAgreement, { fonts: packagedFonts(), signer, authority: null })).pdf;
};

describe('whose signature it is', () => {
  let sample: FinishedSample;
  beforeAll(async () => {
    sample = await finishSample({ timestamped: true });
  });

  it('is told with the certificate, the claimed time and the time an authority vouches for', () => {
    expect(verifyDocument(sample.pdf, sample.trust)).toMatchObject({
      verdict: 'genuine',
      certificate: { development: true, subject: '安和县民政局（演示），开发用证书 · 无法律效力' },
      signedAt: '2026-11-19T20:16:40+08:00',
      timestamp: { at: '2026-11-19T20:16:45+08:00', authority: '本机时间戳，开发用证书 · 无法律效力' },
      content: { document: { number: 'AH-SQ-2026-0047' }, signedText: sampleAgreement.evidence.signedText },
    });
  });

  it('is unknown when nobody we trust has issued the certificate', () => {
    const trust = { signers: [], authorities: sample.trust.authorities };
    expect(verifyDocument(sample.pdf, trust)).toMatchObject({
      verdict: 'unknown',
      problem: 'certificate.unknown-issuer',
    });
  });

  it('is unknown when the timestamp is by nobody we trust', () => {
    const trust = { signers: sample.trust.signers, authorities: [] };
    expect(verifyDocument(sample.pdf, trust)).toMatchObject({
      verdict: 'unknown',
      problem: 'timestamp.unknown-authority',
    });
  });

  it('is followed over an intermediate authority, with RSA as well', async () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
    const [root, middle, leaf] = [named('根'), named('中间'), named('签章', rsa)];
    const chain = [certify(leaf, 'documents', { by: middle }), certify(middle, 'authority', { by: root })];
    const pdf = await signWith(rsa, chain);
    const trust = { signers: certificatesOfPem(certify(root, 'authority')), authorities: [] };
    expect(verifyDocument(pdf, trust)).toMatchObject({
      verdict: 'genuine',
      certificate: { development: false },
      timestamp: null,
    });
  });

  it('is not followed over a certificate that may not issue others', async () => {
    const [root, middle, leaf] = [named('根'), named('中间'), named('签章')];
    const pdf = await signWith(leaf.key, [
      certify(leaf, 'documents', { by: middle }),
      certify(middle, 'documents', { by: root }),
    ]);
    const trust = { signers: certificatesOfPem(certify(root, 'authority')), authorities: [] };
    expect(verifyDocument(pdf, trust).verdict).not.toBe('genuine');
  });

  it('is unknown when the certificate was not valid at that time', async () => {
    const root = named('根');
    const leaf = named('签章');
    const past = { from: new Date('2020-01-01T00:00:00Z'), to: new Date('2026-01-01T00:00:00Z') };
    const pdf = await signWith(leaf.key, [certify(leaf, 'documents', { by: root, validity: past })]);
    const trust = { signers: certificatesOfPem(certify(root, 'authority')), authorities: [] };
    expect(verifyDocument(pdf, trust)).toMatchObject({
      verdict: 'unknown',
      problem: 'certificate.not-valid-then',
    });
  });

  it('is not another’s with the same name', async () => {
    const [root, impostor, leaf] = [named('根'), named('根'), named('签章')];
    const pdf = await signWith(leaf.key, [certify(leaf, 'documents', { by: impostor })]);
    const trust = { signers: certificatesOfPem(certify(root, 'authority')), authorities: [] };
    expect(verifyDocument(pdf, trust)).toMatchObject({ verdict: 'unknown' });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47])],
    ['a PDF that nobody signed', Buffer.from('%PDF-1.7\n%%EOF')],
  ])('is none in %s', (_, bytes) => {
    expect(verifyDocument(bytes, sample.trust)).toMatchObject({
      verdict: 'unknown',
      problem: 'signature.absent',
      certificate: null,
    });
  });
});
