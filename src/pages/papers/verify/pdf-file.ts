/** A chosen file that can be sent, or why it cannot. */
export type PdfFile =
  | { readonly ok: true; readonly pdf: string }
  | { readonly ok: false; readonly fault: 'tooLarge' | 'notPdf' | 'unreadable' };

/** As much as `agreement.verify` takes in base64; a document of ours is a third of it at most. */
export const MOST_BYTES = 1_450_000;

/** How `%PDF-` begins in base64. Some programs write a few bytes before it; ours never does. */
const PDF = 'JVBERi';

/** A file from its size and content; the name that a phone gives it may say anything. */
export function pdfFileOf(size: number, content: string): PdfFile {
  if (size > MOST_BYTES) return { ok: false, fault: 'tooLarge' };
  if (content === '') return { ok: false, fault: 'unreadable' };
  return content.startsWith(PDF) ? { ok: true, pdf: content } : { ok: false, fault: 'notPdf' };
}
