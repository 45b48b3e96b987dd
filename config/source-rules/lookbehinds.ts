import ts from 'typescript';
import type { Finding, SourceFile } from './finding';
import { lineAt } from './finding';
import { walkSource } from './walk-source';

const LOOKBEHIND = /\(\?<[=!]/;

/**
 * A lookbehind is a syntax error to iPhones before iOS 16.4: not the line but the whole file is not read, and its page
 * stays empty. Babel cannot rewrite it.
 */
export function findLookbehinds(file: SourceFile): readonly Finding[] {
  if (file.path.endsWith('.test.ts')) return [];
  const findings: Finding[] = [];
  walkSource(file, (node) => {
    if (!ts.isRegularExpressionLiteral(node) || !LOOKBEHIND.test(node.text)) return;
    findings.push({
      path: file.path,
      line: lineAt(file.text, node.getStart()),
      rule: 'lookbehind',
      message: 'Match what is wanted instead: iPhones before 16.4 do not read a file with a lookbehind.',
    });
  });
  return findings;
}
