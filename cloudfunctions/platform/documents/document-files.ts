import { canonicalJson, type JsonValue } from './canonical-json';
import type { SignedDocument } from './signed-document';

/** The files that travel inside the PDF. */
export const FILE_NAMES = { document: 'document.json', signedContent: 'signed-content.json' } as const;

/** Names the form of `document.json`, so that a later form can be told from this one. */
export const DOCUMENT_FORM = 'home-lights/signed-document/1';

/** All that is printed, in canonical form: verification compares it field by field with what the records say. */
export function documentFile(document: SignedDocument): string {
  return canonicalJson({ form: DOCUMENT_FORM, ...asJson(document) });
}

/** A `SignedDocument` is JSON all through; only its type says no more than its fields. */
function asJson(document: SignedDocument): Readonly<Record<string, JsonValue>> {
  return {
    title: document.title,
    number: document.number,
    version: document.version,
    place: document.place,
    issuedAt: document.issuedAt,
    summary: document.summary,
    sections: document.sections,
    signatures: document.signatures,
    evidence: document.evidence,
  };
}
