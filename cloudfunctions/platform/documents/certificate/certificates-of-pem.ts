import { X509Certificate } from 'node:crypto';

/** The certificates of a PEM text in its order; text between them is skipped. @throws when one is damaged. */
export function certificatesOfPem(text: string): readonly X509Certificate[] {
  const found = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return found.map((pem) => new X509Certificate(pem));
}
