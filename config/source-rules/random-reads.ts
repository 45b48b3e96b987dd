import ts from 'typescript';
import type { Finding, SourceFile } from './finding';
import { lineAt } from './finding';
import { walkSource } from './walk-source';

/** Names under which chance comes in, whatever object they are called on. */
const RANDOM = /^(Math[.]random|(.*[.])?(randomUUID|randomBytes|randomInt|getRandomValues))$/;

/** A rule asked twice with the same facts answers the same; ids come from outside. */
export function findRandomReads(file: SourceFile): readonly Finding[] {
  if (file.path.endsWith('.test.ts')) return [];
  const findings: Finding[] = [];
  walkSource(file, (node) => {
    const name = ts.isCallExpression(node) || ts.isPropertyAccessExpression(node) ? nameOf(node) : '';
    if (!RANDOM.test(name)) return;
    findings.push({
      path: file.path,
      line: lineAt(file.text, node.getStart()),
      rule: 'random-read',
      message: 'Take an id source as an argument.',
    });
  });
  return findings;
}

/** A member is reported where it is accessed, a bare function where it is called, so that neither is reported twice. */
function nameOf(node: ts.CallExpression | ts.PropertyAccessExpression): string {
  if (ts.isPropertyAccessExpression(node)) return node.getText();
  return ts.isIdentifier(node.expression) ? node.expression.text : '';
}
