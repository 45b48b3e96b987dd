/** The part of a PDF that a byte belongs to. Pages are counted from 1. */
export type PdfPart =
  | { readonly part: 'page'; readonly page: number }
  | { readonly part: 'embedded-file' | 'font' | 'signature' | 'structure' };

/** The first place where two files differ; `offset` in bytes of the kept one. */
export type ByteDifference = PdfPart & { readonly offset: number };

/**
 * Where `given` first differs from `kept`, the document as we made it, told as a person would: on page 3, in the signature.
 * `null` when they are the same. Only the kept one is read as a PDF: the other may be anything.
 */
export function whereBytesDiffer(kept: Buffer, given: Buffer): ByteDifference | null {
  const offset = firstDifference(kept, given);
  return offset === null ? null : { offset, ...partAt(kept, offset) };
}

function firstDifference(kept: Buffer, given: Buffer): number | null {
  const shared = Math.min(kept.length, given.length);
  for (let at = 0; at < shared; at += 1) if (kept[at] !== given[at]) return at;
  return kept.length === given.length ? null : shared;
}

/** Our renderer writes every object once, one behind the other, as `<id> 0 obj … endobj`. */
function partAt(pdf: Buffer, offset: number): PdfPart {
  const text = pdf.toString('latin1');
  const start = text.lastIndexOf(' 0 obj\n', offset);
  const end = text.indexOf('endobj', start);
  if (start < 0 || offset > end) return { part: 'structure' };
  const id = /\d+$/.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  const head = text.slice(start, Math.min(end, start + 400));
  if (head.includes('/Type /Sig\n')) return { part: 'signature' };
  if (head.includes('/Type /EmbeddedFile\n')) return { part: 'embedded-file' };
  const page = pageContents(text).indexOf(id);
  if (page >= 0) return { part: 'page', page: page + 1 };
  return isFont(text, id) ? { part: 'font' } : { part: 'structure' };
}

/** The ids of the pages' contents, first page first. */
function pageContents(text: string): readonly string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(text)?.[1] ?? '';
  const pages = [...kids.matchAll(/(\d+) 0 R/g)].map((match) => match[1] ?? '');
  return pages.map((page) => {
    const at = text.indexOf(`\n${page} 0 obj\n`);
    return /\/Contents (\d+) 0 R/.exec(text.slice(at, text.indexOf('endobj', at)))?.[1] ?? '';
  });
}

function isFont(text: string, id: string): boolean {
  return text.includes(`/FontFile2 ${id} 0 R`) || text.includes(`/ToUnicode ${id} 0 R`);
}
