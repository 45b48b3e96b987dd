/** One DER element within a buffer: `bytes` is all of it, `body` its contents. */
export type DerElement = { readonly tag: number; readonly bytes: Buffer; readonly body: Buffer };

/** The text is no DER: another form of the same value, a length that lies, or bytes left over. */
export class NotDer extends Error {
  override readonly name = 'NotDer';
}

/**
 * The elements that fill `bytes` exactly. Only DER is read: every length in its shortest form, none open-ended. Libraries read
 * more than that, and two texts with one meaning would let a changed byte pass.
 * @throws NotDer
 */
export function readElements(bytes: Buffer): readonly DerElement[] {
  const elements: DerElement[] = [];
  for (let at = 0; at < bytes.length;) {
    const one = readElement(bytes, at);
    elements.push(one);
    at += one.bytes.length;
  }
  return elements;
}

/** The one element that fills `bytes` exactly; of the `tag` if one is given. @throws NotDer */
export function readOnly(bytes: Buffer, tag?: number): DerElement {
  const [one, ...more] = readElements(bytes);
  if (one === undefined || more.length > 0) throw new NotDer('not exactly one element');
  if (tag !== undefined && one.tag !== tag) throw new NotDer(`tag ${one.tag} instead of ${tag}`);
  return one;
}

/** The first element of `bytes`, with anything behind it. @throws NotDer */
export function readElement(bytes: Buffer, at = 0): DerElement {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) throw new NotDer('cut off');
  if ((tag & 0x1f) === 0x1f) throw new NotDer('a tag of more than one byte');
  const { length, size } = first < 0x80 ? { length: first, size: 1 } : longLength(bytes, at + 1);
  const start = at + 1 + size;
  if (start + length > bytes.length) throw new NotDer('cut off');
  return { tag, bytes: bytes.subarray(at, start + length), body: bytes.subarray(start, start + length) };
}

function longLength(bytes: Buffer, at: number): { readonly length: number; readonly size: number } {
  const count = (bytes[at] ?? 0) - 0x80;
  if (count < 1 || count > 4 || at + count >= bytes.length) throw new NotDer('an open or endless length');
  const length = bytes.readUIntBE(at + 1, count);
  if (length < 0x80 || bytes[at + 1] === 0) throw new NotDer('a length longer than it need be');
  return { length, size: count + 1 };
}
