import { inflateSync } from 'node:zlib';

/** A record of a document has some 20 KB; more than this is not one of ours. */
const MOST_BYTES = 4_000_000;

/**
 * The file `name` inside a PDF as our renderer writes it; `null` if it isn't there or can't be read. In a changed PDF it may say
 * anything: only a good signature vouches for it.
 */
export function readEmbeddedFile(pdf: Buffer, name: string): string | null {
  const text = pdf.toString('latin1');
  const entry = `/F (${name})\n/EF <<\n/F `;
  const at = text.indexOf(entry);
  const id = /^\d{1,6}/.exec(text.slice(at + entry.length, at + entry.length + 8))?.[0];
  if (at < 0 || id === undefined) return null;
  const start = text.indexOf(`\n${id} 0 obj\n`);
  const stream = text.indexOf('>>\nstream\n', start);
  if (start < 0 || stream < 0) return null;
  const length = /\/Length (\d{1,9})\n/.exec(text.slice(start, stream))?.[1];
  const from = stream + '>>\nstream\n'.length;
  return length === undefined ? null : inflate(pdf.subarray(from, from + Number(length)));
}

function inflate(bytes: Buffer): string | null {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8');
  } catch {
    return null;
  }
}
