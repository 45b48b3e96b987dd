/** Something a rule found: where, which rule, and what to do instead. `line` counts from 1. */
export type Finding = {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
};

/** A file as a rule sees it; `path` is relative to the repository root. */
export type SourceFile = { readonly path: string; readonly text: string };

/** The line of a position in a text, from 1. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
