import type { KeyObject, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requireSetting, settingOr } from '../environment';
import { certificatesOfPem } from './certificate/certificates-of-pem';
import { type DocumentFonts, openFonts } from './document-fonts';
import { readPkcs12 } from './certificate/read-pkcs12';
import { privateKeyOf, type Signer, signerWithKey } from './signature/signer';
import type { TimestampAuthority } from './timestamp/request-timestamp';
import type { Trust } from './verify/verify-document';

/**
 * A setting's text. A value that begins with `file:` names a file with the text: one function's settings may be 4 KB together,
 * and a chain of certificates is more.
 */
function contentOf(value: string): Buffer {
  return value.startsWith('file:') ? readFileSync(value.slice('file:'.length)) : Buffer.from(value, 'utf8');
}

const textOr = (name: string): string => contentOf(settingOr(name, '')).toString('utf8');

/**
 * The operator's key and certificates: `SIGNING_PKCS12` (base64, or `file:`), or `SIGNING_KEY` and `SIGNING_CHAIN` (PEM, the
 * signer's certificate first); `SIGNING_PASSPHRASE` where either is locked.
 * @throws when nothing is set, it can't be read, or key and certificate don't belong together
 */
export function operatorSigner(): Signer {
  const { key, certificates } = keyAndCertificates();
  const chain = chainFrom(certificates, key);
  return signerWithKey(key, chain);
}

function keyAndCertificates(): {
  readonly key: KeyObject;
  readonly certificates: readonly X509Certificate[];
} {
  const passphrase = settingOr('SIGNING_PASSPHRASE', '');
  const packed = settingOr('SIGNING_PKCS12', '');
  if (packed !== '') {
    const file = packed.startsWith('file:') ? contentOf(packed) : Buffer.from(packed, 'base64');
    return readPkcs12(file, passphrase);
  }
  const key = contentOf(requireSetting('SIGNING_KEY')).toString('utf8');
  const certificates = certificatesOfPem(contentOf(requireSetting('SIGNING_CHAIN')).toString('utf8'));
  return { key: privateKeyOf(key, passphrase === '' ? undefined : passphrase), certificates };
}

/** The certificate of the key first, then each one's issuer. */
function chainFrom(certificates: readonly X509Certificate[], key: KeyObject): Signer['chain'] {
  const first = certificates.find((one) => one.checkPrivateKey(key));
  if (first === undefined) throw new Error('The signing key is not that of the certificate.');
  const chain: [X509Certificate, ...X509Certificate[]] = [first];
  let next = issuerOf(first, certificates);
  // Cross-signed roots could name each other in a circle.
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    next = issuerOf(next, certificates);
  }
  return chain;
}

function issuerOf(
  certificate: X509Certificate,
  among: readonly X509Certificate[],
): X509Certificate | undefined {
  if (certificate.checkIssued(certificate)) return undefined;
  return among.find((one) => certificate.checkIssued(one));
}

/** `TIMESTAMP_URL` and `TIMESTAMP_TRUST` (PEM); null when no authority is set. @throws when one is set without its trust. */
export function timestampAuthority(): TimestampAuthority | null {
  const url = settingOr('TIMESTAMP_URL', '');
  if (url === '') return null;
  requireSetting('TIMESTAMP_TRUST');
  return { url, trusted: certificatesOfPem(textOr('TIMESTAMP_TRUST')) };
}

/** What verification believes: `SIGNING_TRUST` (PEM, also of earlier operators' certificates) and `TIMESTAMP_TRUST`. */
export function operatorTrust(): Trust {
  return {
    signers: certificatesOfPem(contentOf(requireSetting('SIGNING_TRUST')).toString('utf8')),
    authorities: certificatesOfPem(textOr('TIMESTAMP_TRUST')),
  };
}

/** The fonts of `DOCUMENT_FONTS`, a folder; the build puts them beside the function. @throws when they are not there */
export function operatorFonts(): DocumentFonts {
  return openFonts(settingOr('DOCUMENT_FONTS', join(__dirname, 'fonts')));
}
