import type { X509Certificate } from 'node:crypto';

/** What is wrong with a chain of certificates; null when nothing is. */
export type ChainProblem =
  'certificate.broken-chain' | 'certificate.not-valid-then' | 'certificate.unknown-issuer';

/**
 * Follows a chain from the signer to a certificate we trust. Every certificate of it must have been issued by the next, and
 * have been valid at that time; the last one is trusted itself, or issued by one that is. Revocation is not asked: that needs
 * the issuer's service, years later too.
 */
export function checkChain(
  chain: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
  at: Date,
): ChainProblem | null {
  const last = chain[chain.length - 1];
  if (last === undefined || !chain.every((one, index) => isLinked(one, chain[index + 1]))) {
    return 'certificate.broken-chain';
  }
  if (!chain.every((one) => isValidAt(one, at))) return 'certificate.not-valid-then';
  const anchor = trusted.find((one) => one.raw.equals(last.raw) || isIssuedBy(last, one));
  if (anchor === undefined) return 'certificate.unknown-issuer';
  return isValidAt(anchor, at) ? null : 'certificate.not-valid-then';
}

function isLinked(certificate: X509Certificate, issuer: X509Certificate | undefined): boolean {
  return issuer === undefined || isIssuedBy(certificate, issuer);
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return issuer.ca && certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isValidAt({ validFrom, validTo }: X509Certificate, at: Date): boolean {
  return Date.parse(validFrom) <= at.getTime() && at.getTime() <= Date.parse(validTo);
}
