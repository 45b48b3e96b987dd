import { TmplGroup } from 'glass-easel-template-compiler';
import type { Diagnostic } from './packed';

/** A template or a script of templates. */
export type TemplateSource = { readonly path: string; readonly text: string };

type Word = { readonly level?: unknown; readonly message?: unknown; readonly startLine?: unknown };

/** Levels at which the real client would not run the package. */
const FATAL = new Set(['Fatal', 'Error']);

export const isFatal = ({ level }: Diagnostic): boolean => FATAL.has(level);

function diagnosticsOf(file: string, words: unknown): readonly Diagnostic[] {
  if (!Array.isArray(words)) return [];
  return words.map((word: Word) => ({
    file,
    level: String(word.level),
    message: String(word.message),
    ...(typeof word.startLine === 'number' ? { line: word.startLine } : {}),
  }));
}

/** Compiles templates with WeChat's own compiler for glass-easel. `code` is the source of an expression. */
export function compileTemplates(
  templates: readonly TemplateSource[],
  scripts: readonly TemplateSource[],
): { readonly code: string; readonly diagnostics: readonly Diagnostic[] } {
  const group = TmplGroup.newDev();
  try {
    const diagnostics = templates.flatMap(({ path, text }) =>
      diagnosticsOf(`${path}.wxml`, group.addTmpl(path, text)),
    );
    for (const { path, text } of scripts) group.addScript(path, text);
    return { code: group.getTmplGenObjectGroups(), diagnostics };
  } finally {
    group.free();
  }
}
