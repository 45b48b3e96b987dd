/** A piece of a line: `half` marks are set in half their width. */
export type Run = { readonly text: string; readonly half: boolean };

const CLOSING = new Set('、。，．；：？！）〕】》〉」』〗”’'.split(''));
const OPENING = new Set('（〔【《〈「『〖“‘'.split(''));

/**
 * Parts a line so that marks standing side by side do not leave a hole: a closing mark before another mark, and an opening one
 * behind another opening one, lose their empty half (标点挤压).
 */
export function squeezeMarks(text: string): readonly Run[] {
  const runs: { text: string; half: boolean }[] = [];
  const characters = Array.from(text);
  for (const [index, character] of characters.entries()) {
    const half = isSqueezed(character, characters[index - 1] ?? '', characters[index + 1] ?? '');
    const last = runs[runs.length - 1];
    if (last?.half === half) last.text += character;
    else runs.push({ text: character, half });
  }
  return runs;
}

function isSqueezed(character: string, before: string, after: string): boolean {
  if (OPENING.has(character)) return OPENING.has(before);
  return CLOSING.has(character) && (CLOSING.has(after) || OPENING.has(after));
}
