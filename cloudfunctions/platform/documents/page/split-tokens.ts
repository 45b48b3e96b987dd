/** May not begin a line: closing marks, and what belongs to the character before it (GB/T 15834, 标点符号用法). */
const NOT_FIRST = new Set('、。，．；：？！）〕】》〉」』〗”’～·％‰℃,.;:?!)]}%'.split(''));
/** May not end a line: opening marks. */
const NOT_LAST = new Set('（〔【《〈「『〖“‘￥([{'.split(''));
/** Stays together: a number, a word, a date. */
const WORD = /[A-Za-z0-9](?:[A-Za-z0-9+@#&_=~]|[-.,:/](?=[A-Za-z0-9]))*[%‰℃]?/y;
/** A word longer than this (a digest, an address) is no word any more: it may break anywhere. */
const LONGEST_WORD = 28;

/** The smallest pieces of `text` that a line may not part. Spaces are pieces of their own. */
export function splitTokens(text: string): readonly string[] {
  const tokens: string[] = [];
  for (let at = 0; at < text.length;) {
    WORD.lastIndex = at;
    const piece = WORD.exec(text)?.[0] ?? characterAt(text, at);
    tokens.push(...(piece.length > LONGEST_WORD ? Array.from(piece) : [piece]));
    at += piece.length;
  }
  return tokens;
}

export function mayStartLine(token: string): boolean {
  return !NOT_FIRST.has(token);
}

export function mayEndLine(token: string): boolean {
  return !NOT_LAST.has(token);
}

/** A character outside the basic plane is two code units that may not be parted. */
function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0x20);
}
