import PDFDocument from 'pdfkit';
import { parseInstant } from '../../../../domain/calendar/beijing-time';
import type { CertificateFacts } from '../certificate/certificate-facts';
import { contentDigests } from '../content-digests';
import { documentFile, FILE_NAMES } from '../document-files';
import type { DocumentFonts } from '../document-fonts';
import { openSheet, type Sheet } from '../page/sheet';
import type { SignedDocument } from '../signed-document';
import { addSignatureField } from './add-signature-field';
import { drawBody } from './draw-body';
import { drawEvidence } from './draw-evidence';
import { drawFooters } from './draw-footers';
import { drawSignatures } from './draw-signatures';
import { drawSummary } from './draw-summary';

/** Whose certificate will sign the document, and how many bytes the signature may take. */
export type SealOptions = { readonly certificate: CertificateFacts; readonly reserve: number };

/**
 * `seal: null` gives the form that is printed, signed with a pen or handed to another signing service: without evidence pages,
 * without files inside, and with room for signatures that are not there yet.
 */
export type RenderOptions = { readonly fonts: DocumentFonts; readonly seal: SealOptions | null };

/** A PDF, with an empty signature if it is to be sealed. `missing`: characters printed as 〓 because the font does not have them. */
export type RenderedDocument = { readonly pdf: Buffer; readonly missing: readonly string[] };

/** The same document always becomes the same bytes. @throws when `issuedAt` is no instant. */
export async function renderDocument(
  document: SignedDocument,
  options: RenderOptions,
): Promise<RenderedDocument> {
  const at = parseInstant(document.issuedAt);
  if (at === null) throw new Error(`${document.issuedAt} is no instant.`);
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    font: '',
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: 'zh-CN',
    displayTitle: true,
    info: {
      Title: `${document.title} ${document.number}`,
      Creator: 'home-lights',
      Producer: 'home-lights',
      CreationDate: at,
      ModDate: at,
    },
  });
  const bytes = collect(pdf);
  const sheet = openSheet(pdf, options.fonts);
  drawPages(sheet, document, { ...options, at });
  if (options.seal !== null) attach(pdf, document, at);
  pdf.end();
  return { pdf: await bytes, missing: sheet.missing() };
}

function drawPages(
  sheet: Sheet,
  document: SignedDocument,
  { seal, at }: RenderOptions & { readonly at: Date },
): void {
  drawSummary(sheet, document);
  drawBody(sheet, document);
  drawSignatures(sheet, document.signatures);
  if (seal !== null) drawSealed(sheet, document, { ...seal, at });
  drawFooters(sheet, document, seal?.certificate.development ?? false);
}

function drawSealed(
  sheet: Sheet,
  document: SignedDocument,
  { certificate, reserve, at }: SealOptions & { readonly at: Date },
): void {
  drawEvidence(sheet, document, {
    digests: contentDigests(document.evidence.signedText),
    certificate,
    onSeal: (place) => {
      addSignatureField(sheet.pdf, place, {
        name: certificate.subject,
        reason: `${document.title} ${document.number}`,
        place: document.place,
        at,
        reserve,
      });
    },
  });
}

/** Two files for machines: all that is printed, and exactly what the parties signed. */
function attach(pdf: PDFKit.PDFDocument, document: SignedDocument, at: Date): void {
  const files = [
    [FILE_NAMES.document, documentFile(document)],
    [FILE_NAMES.signedContent, document.evidence.signedText],
  ] as const;
  for (const [name, content] of files) {
    const dates = { creationDate: at, modifiedDate: at };
    pdf.file(Buffer.from(content, 'utf8'), { name, type: 'application/json', ...dates });
  }
}

function collect(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    pdf.on('error', reject);
  });
}
