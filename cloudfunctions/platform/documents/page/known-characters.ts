import { create } from 'fontkit';

/** What is printed for a character the font does not have: the printer's own sign for a missing type (下一把). */
const MISSING_SIGN = '〓';

/** Text as the font can show it, and which characters it could not. */
export type KnownCharacters = {
  readonly shown: (text: string) => string;
  /** The characters that were asked for and are not in the font, each once. */
  readonly missing: () => readonly string[];
};

/**
 * Rare characters of names may lie outside the font. They are printed as 〓 and reported: a name must never silently turn into
 * an empty box. The machine-readable record in the PDF has them as they are.
 */
export function knownCharacters(font: Uint8Array): KnownCharacters {
  const face = create(Buffer.from(font.buffer, font.byteOffset, font.byteLength));
  if (!('hasGlyphForCodePoint' in face)) throw new Error('The font is a collection; one face is needed.');
  const missing = new Set<string>();
  const known = new Map<string, string>();
  const shownCharacter = (character: string): string => {
    if (character < ' ') return '';
    if (face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return character;
    missing.add(character);
    return MISSING_SIGN;
  };
  const lookUp = (character: string): string => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const now = character === '\n' ? '\n' : shownCharacter(character);
    known.set(character, now);
    return now;
  };
  return {
    shown: (text) => Array.from(text, lookUp).join(''),
    missing: () => [...missing],
  };
}
