import ts from 'typescript';
import type { SourceFile } from './finding';

/** Calls `visit` for every node of a TypeScript file, parents first. Comments are no nodes, so no rule can trip over one. */
export function walkSource(file: SourceFile, visit: (node: ts.Node) => void): void {
  const kind = file.path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const parsed = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true, kind);
  const go = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, go);
  };
  go(parsed);
}
