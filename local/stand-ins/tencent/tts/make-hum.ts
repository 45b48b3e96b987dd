/** MPEG-2 Layer III, 32 kbit/s, 16 kHz, one channel: 144 bytes, 36 ms. */
const FRAME_BYTES = 144;
const HEADER = [0xff, 0xf3, 0x48, 0xc0];
const SIDE_INFO_BYTES = 9;
const FRAME_SECONDS = 0.036;
/** Syllables a second of somebody who reads aloud at the usual speed. */
const SYLLABLES = 4.5;

/** A row of bits, the first one highest. */
function bytesOf(bits: string, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  Array.from(bits).forEach((bit, at) => {
    const byte = at >> 3;
    if (bit === '1') bytes[byte] = (bytes[byte] ?? 0) | (0x80 >> (at & 7));
  });
  return bytes;
}

const number = (value: number, width: number): string => value.toString(2).padStart(width, '0');

/** One frame in which a single spectral line sounds (line 2 × `pairs`), or none. */
function frameOf(pairs: number | null): Buffer {
  // Table 1: "1" is a pair of zeros, "01" and a sign is a one before a zero.
  const content = pairs === null ? '' : `${'1'.repeat(pairs)}010`;
  const bigValues = pairs === null ? 0 : pairs + 1;
  const loudness = 186;
  const side = [
    number(0, 8 + 1), // no bits borrowed from the frame before
    number(content.length, 12),
    number(bigValues, 9),
    number(loudness, 8),
    number(0, 9 + 1), // no scale factors, a long block
    number(1, 5).repeat(3), // table 1 in all three regions
    number(0, 4 + 3 + 1 + 1),
  ].join('');
  const rest = FRAME_BYTES - HEADER.length - SIDE_INFO_BYTES;
  return Buffer.concat([Buffer.from(HEADER), bytesOf(side, SIDE_INFO_BYTES), bytesOf(content, rest)]);
}

/**
 * An MP3 that any player plays: a hum a syllable, its pitch by the character, a pause at a mark; as long as the text would
 * take somebody to say at `rate` times the usual speed.
 */
export function makeHum(text: string, rate: number): Buffer {
  const framesEach = Math.max(3, Math.round(1 / SYLLABLES / rate / FRAME_SECONDS));
  const silent = frameOf(null);
  const frames = Array.from(text).flatMap((letter) => {
    const isSound = /[\p{L}\p{N}]/u.test(letter);
    const hum = isSound ? frameOf(10 + ((letter.codePointAt(0) ?? 0) % 5)) : silent;
    return Array.from({ length: framesEach }, (_, at) => (at < framesEach - 2 ? hum : silent));
  });
  return Buffer.concat([...frames, silent]);
}
