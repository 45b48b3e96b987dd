import { certificateFacts } from './certificate/certificate-facts';
import { type ContentDigests, contentDigests } from './content-digests';
import type { DocumentFonts } from './document-fonts';
import { renderDocument } from './render/render-document';
import { reserveFor, signPdf } from './signature/sign-pdf';
import type { Signer } from './signature/signer';
import type { SignedDocument } from './signed-document';
import { requestTimestamp, type TimestampAuthority } from './timestamp/request-timestamp';

/** What a document is finished with. Without an authority the signature has no timestamp (PAdES B-B instead of B-T). */
export type FinishOptions = {
  readonly fonts: DocumentFonts;
  readonly signer: Signer;
  readonly authority: TimestampAuthority | null;
};

/** A finished document. `missing`: characters the font does not have, printed as 〓. */
export type FinishedDocument = {
  readonly pdf: Buffer;
  readonly digests: ContentDigests;
  readonly missing: readonly string[];
};

/**
 * Sets, renders and signs a document.
 * @throws PlatformError when the timestamp authority does not give a good token: the caller may try later, or without it
 */
export async function signDocument(
  document: SignedDocument,
  { fonts, signer, authority }: FinishOptions,
): Promise<FinishedDocument> {
  const { pdf, missing } = await renderDocument(document, {
    fonts,
    seal: {
      certificate: certificateFacts(signer.chain[0]),
      reserve: reserveFor(signer, authority !== null),
    },
  });
  const timestamper =
    authority === null ? null : (signature: Buffer) => requestTimestamp(authority, signature);
  return {
    pdf: await signPdf(pdf, signer, timestamper),
    digests: contentDigests(document.evidence.signedText),
    missing,
  };
}
