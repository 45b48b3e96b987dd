import type { X509Certificate } from 'node:crypto';
import { formatInstant } from '../../../../domain/calendar/beijing-time';

/** What a reader may know of a certificate. Instants are Beijing time as `formatInstant` writes it. */
export type CertificateFacts = {
  readonly subject: string;
  readonly issuer: string;
  /** Hex, as the certificate has it. */
  readonly serial: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** Made on a developer's machine: it proves that nothing was changed, and nothing about who signed. */
  readonly development: boolean;
};

/** Stands in the subject of every certificate that the local cloud makes. */
export const DEVELOPMENT_MARK = '开发用证书 · 无法律效力';

/** Reads the facts off a certificate. */
export function certificateFacts(certificate: X509Certificate): CertificateFacts {
  return {
    subject: nameWords(certificate.subject),
    issuer: nameWords(certificate.issuer),
    serial: certificate.serialNumber,
    validFrom: momentOf(certificate.validFrom),
    validTo: momentOf(certificate.validTo),
    development: certificate.subject.includes(DEVELOPMENT_MARK),
  };
}

/** In a forged certificate it may be no time at all: then as it stands there. */
function momentOf(text: string): string {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? text : formatInstant(at);
}

/** `CN=…\nO=…` as Node gives it, in one line; the most telling part first. */
function nameWords(name: string): string {
  const parts = name.split('\n').map((part) => part.trim());
  const value = (key: string): readonly string[] =>
    parts.filter((part) => part.startsWith(`${key}=`)).map((part) => part.slice(key.length + 1));
  const words = [...value('CN'), ...value('OU'), ...value('O')];
  return words.length === 0 ? parts.join('，') : words.join('，');
}
