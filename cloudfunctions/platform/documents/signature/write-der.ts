/**
 * The few forms of DER (X.690) that a signature is made of. Written here and not by a library, because verification writes the
 * same structure again and compares it byte for byte.
 */

/** One element: tag, length, contents. */
export function element(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body]);
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Buffer.from([0x80 + bytes.length, ...bytes]);
}

export const sequence = (...items: readonly Uint8Array[]): Buffer => element(0x30, ...items);

/** DER wants the elements of a set in the order of their bytes. */
export const setOf = (...items: readonly Uint8Array[]): Buffer =>
  element(0x31, ...[...items].sort((a, b) => Buffer.compare(a, b)));

/** `[number]`, wrapping whole elements; also the implicit form of a set or sequence, whose contents are the same. */
export const tagged = (number: number, ...items: readonly Uint8Array[]): Buffer =>
  element(0xa0 + number, ...items);

export const octets = (bytes: Uint8Array): Buffer => element(0x04, bytes);

export const nothing = (): Buffer => element(0x05);

/** A small whole number, 0 to 127. */
export const small = (value: number): Buffer => element(0x02, Buffer.from([value]));

/** An object identifier, `1.2.840.…`. */
export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return element(0x06, Buffer.from([40 * first + second, ...rest.flatMap(base128)]));
}

function base128(value: number): readonly number[] {
  const digits = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    digits.unshift((rest % 128) + 128);
  }
  return digits;
}
