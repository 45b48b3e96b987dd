import { mayEndLine, mayStartLine, splitTokens } from './split-tokens';

/** One line of a paragraph; `indent` is how far from the left its first character stands. */
export type Line = {
  readonly text: string;
  readonly width: number;
  readonly indent: number;
  /** The paragraph goes on below: its right edge should be straight. */
  readonly full: boolean;
};

/** The space a paragraph is set in, in points. */
export type Column = { readonly width: number; readonly indent: number; readonly size: number };

type Measure = (text: string) => number;

/** The ink of these stands in their left half: at a line's end the right half may hang over the edge. */
const HALF_EMPTY = new Set('、。，．；：？！）〕】》〉」』〗'.split(''));

/**
 * Breaks `text` into lines no wider than the column. No line begins with a closing mark or ends with an opening one; a mark that
 * would stand alone takes the character before it along, and one that misses by less than half its width hangs over the edge.
 */
export function breakLines(text: string, column: Column, measure: Measure): readonly Line[] {
  const lines: Line[] = [];
  for (const paragraph of text.split('\n')) lines.push(...breakParagraph(paragraph, column, measure));
  return lines;
}

function breakParagraph(text: string, column: Column, measure: Measure): readonly Line[] {
  const tokens = splitTokens(text);
  const lines: Line[] = [];
  let from = 0;
  while (from < tokens.length) {
    const indent = lines.length === 0 ? column.indent : 0;
    const to = spareLast(
      tokens,
      from,
      lineEnd(tokens, from, { ...column, width: column.width - indent, measure }),
    );
    const words = tokens.slice(from, to).join('').trim();
    lines.push({ text: words, width: measure(words), indent, full: to < tokens.length });
    from = to;
    while (tokens[from] === ' ') from += 1;
  }
  return lines.length === 0 ? [{ text: '', width: 0, indent: 0, full: false }] : lines;
}

/** The index after the line's last token; always past `from`. */
function lineEnd(
  tokens: readonly string[],
  from: number,
  { width, size, measure }: { readonly width: number; readonly size: number; readonly measure: Measure },
): number {
  let used = 0;
  let to = from;
  for (; to < tokens.length; to += 1) {
    const token = tokens[to] ?? '';
    used += measure(token);
    const hang = HALF_EMPTY.has(token) ? size / 2 : 0;
    if (token !== ' ' && used > width + hang + 0.01) break;
  }
  if (to >= tokens.length) return to;
  return lastGoodBreak(tokens, from, Math.max(to, from + 1));
}

/** Lines shorter than this give nothing away. */
const LONG_LINE = 12;

/** A last line of one character looks forgotten: a long line gives it a second one for company (避免孤字成行). */
function spareLast(tokens: readonly string[], from: number, to: number): number {
  const left = tokens.slice(to).filter((token) => mayStartLine(token) && token !== ' ');
  if (left.length !== 1 || to - from < LONG_LINE) return to;
  return lastGoodBreak(tokens, from, to - 1);
}

/** Goes back from `to` until the break is allowed; a line of forbidden breaks only is cut where it is full. */
function lastGoodBreak(tokens: readonly string[], from: number, to: number): number {
  for (let at = to; at > from; at -= 1) {
    if (mayEndLine(tokens[at - 1] ?? '') && mayStartLine(tokens[at] ?? '') && !splitsDash(tokens, at))
      return at;
  }
  return to;
}

/** 破折号 and 省略号 are two characters that belong together. */
function splitsDash(tokens: readonly string[], at: number): boolean {
  return tokens[at] === tokens[at - 1] && (tokens[at] === '—' || tokens[at] === '…');
}
