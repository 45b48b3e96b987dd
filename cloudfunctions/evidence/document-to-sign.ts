import type { SignedDocument } from '../platform/documents/signed-document';
import type { Evidence } from '../stores/agreements/find-evidence';
import { documentOf } from './document-of';

/** A document in which nobody has signed, with a mark for each party that stands in it exactly once. */
export type DocumentToSign = {
  readonly document: SignedDocument;
  /** By person: the words beside which this party signs. */
  readonly places: ReadonlyMap<string, string>;
};

/** The text that was sent, to be signed at a service outside: the same words, and a place for each party. */
export const documentToSign = (agreementId: string, evidence: Evidence, issuedAt: string): DocumentToSign => {
  const document = documentOf(agreementId, evidence, issuedAt);
  const placeAt = (at: number): string => `电子签名处（${String(at + 1)}）`;
  const places = new Map(evidence.parties.map(({ personId }, at) => [personId, placeAt(at)]));
  const signatures = document.signatures
    .slice(0, evidence.parties.length)
    .map((each, at) => ({ ...each, method: placeAt(at), at: null, drawing: null }));
  return { document: { ...document, signatures }, places };
};
