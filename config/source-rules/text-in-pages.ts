import ts from 'typescript';
import type { Finding, SourceFile } from './finding';
import { lineAt } from './finding';
import { walkSource } from './walk-source';

const HAN = /\p{Script=Han}/u;

const isShown = (node: ts.Node): boolean =>
  ts.isJsxText(node) ||
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateExpression(node);

/** A page's words live in `src/copy`, where one person can read them all at once. */
export function findTextInPages(file: SourceFile): readonly Finding[] {
  const findings: Finding[] = [];
  walkSource(file, (node) => {
    const text = isShown(node) ? node.getText() : '';
    if (!HAN.test(text)) return;
    findings.push({
      path: file.path,
      line: lineAt(file.text, node.getStart() + text.search(HAN)),
      rule: 'text-in-page',
      message: 'Text lives in src/copy/<capability>.ts; import it from there.',
    });
  });
  return findings;
}
