import { createHash } from 'node:crypto';
import { buildSignedData, signedAttributes } from './build-signed-data';
import { byteRangeText, findPlaceholder, signedBytes } from './signature-place';
import type { Signer } from './signer';

/** Gives a token over the signature's bytes. */
export type Timestamper = (signature: Buffer) => Promise<Buffer>;

/** A token with its certificates, generously. */
const TOKEN_BYTES = 9_000;
/** Attributes, signature and what holds them together, up to RSA of 8192 bits. */
const FRAME_BYTES = 2_000;

/** How many bytes the signature may take; kept free in the PDF before it is made. */
export function reserveFor({ chain }: Signer, withTimestamp: boolean): number {
  const certificates = chain.reduce((sum, { raw }) => sum + raw.length, 0);
  return certificates + FRAME_BYTES + (withTimestamp ? TOKEN_BYTES : 0);
}

/**
 * Signs a rendered PDF in the space kept free: a PAdES baseline signature over every other byte, level B-T with a timestamp and
 * B-B without. Returns a new buffer. @throws when the signature doesn't fit, or what the signer or the timestamper throws.
 */
export async function signPdf(
  unsigned: Buffer,
  signer: Signer,
  timestamper: Timestamper | null,
): Promise<Buffer> {
  const pdf = Buffer.from(unsigned);
  const place = findPlaceholder(pdf);
  pdf.write(byteRangeText(pdf, place), place.range.start, 'latin1');

  const hash = createHash('sha256');
  for (const bytes of signedBytes(pdf, place)) hash.update(bytes);
  const attributes = signedAttributes(hash.digest(), signer.chain[0]);
  const signature = await signer.sign(attributes);
  const timestamp = timestamper === null ? null : await timestamper(signature);
  const { chain, kind } = signer;
  const hex = buildSignedData({ chain, kind, attributes, signature, timestamp }).toString('hex');

  const room = place.hole.end - place.hole.start;
  if (hex.length > room) throw new Error(`The signature takes ${hex.length} digits of ${room}.`);
  pdf.write(hex.padEnd(room, '0'), place.hole.start, 'latin1');
  return pdf;
}
