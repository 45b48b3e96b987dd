/** One opening tag of a template. */
export type OpenTag = {
  readonly tag: string;
  readonly attributes: readonly string[];
  /** Line of the file, from 1. */
  readonly line: number;
};

const OPENING = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([\w:-]+)\s*=\s*["']/g;
const INLINE_SCRIPT = /<wxs\b[^>]*>[\s\S]*?<\/wxs>/g;
const COMMENT = /<!--[\s\S]*?-->/g;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Every opening tag of a WXML text with the names of its attributes, in order. Comments and inline scripts are skipped. */
export function readTags(wxml: string): readonly OpenTag[] {
  const text = wxml.replace(COMMENT, blank).replace(INLINE_SCRIPT, blank);
  return [...text.matchAll(OPENING)].map((found) => ({
    tag: found[1] ?? '',
    attributes: [...(found[2] ?? '').matchAll(ATTRIBUTE)].map(([, name = '']) => name),
    line: text.slice(0, found.index).split('\n').length,
  }));
}
