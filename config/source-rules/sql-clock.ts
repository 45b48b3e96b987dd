import ts from 'typescript';
import type { Finding, SourceFile } from './finding';
import { lineAt } from './finding';
import { walkSource } from './walk-source';

/** Everything in PostgreSQL that answers with the server's own time. */
const SQL_CLOCKS = [
  /\bnow\s*\(\s*\)/gi,
  /\bcurrent_(timestamp|date|time)\b/gi,
  /\blocal(time|timestamp)\b/gi,
  /\b(clock|statement|transaction)_timestamp\b/gi,
  /\btimeofday\s*\(/gi,
  /\bdefault\s+now\b/gi,
  // With one argument `age` counts from today.
  /\bage\s*\(\s*[\w."]+\s*\)/gi,
  /'(now|today|tomorrow|yesterday)'\s*::/gi,
  /\b(date|timestamp|timestamptz)\s+'(now|today|tomorrow|yesterday)'/gi,
];

const MESSAGE =
  'SQL takes time as a parameter: pass the instant or day that platform/clock.ts gave this call.';

/** Same text with SQL comments blanked, every character still at its position. */
function withoutSqlComments(sql: string): string {
  return sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
}

function findIn(sql: string, offset: number, file: SourceFile): readonly Finding[] {
  const text = withoutSqlComments(sql);
  const starts = SQL_CLOCKS.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match.index));
  // `default now()` matches twice; one line is one finding.
  const lines = new Set(starts.map((start) => lineAt(file.text, offset + start)));
  return [...lines].map((line) => ({ path: file.path, line, rule: 'sql-clock', message: MESSAGE }));
}

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

/** `fn('now')`: Kysely adds the brackets itself. The other clocks are caught by their names. */
const isFunctionName = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) &&
  ts.isCallExpression(node.parent) &&
  /\bfn(<.*>)?$/.test(node.parent.expression.getText()) &&
  node.text.toLowerCase() === 'now';

/** SQL that reads the server's clock, in a `.sql` file or in any string of a `.ts` file. Comments don't count. */
export function findSqlClocks(file: SourceFile): readonly Finding[] {
  if (file.path.endsWith('.sql')) return findIn(file.text, 0, file);
  const findings: Finding[] = [];
  walkSource(file, (node) => {
    if (isText(node)) findings.push(...findIn(node.getText(), node.getStart(), file));
    if (!isFunctionName(node)) return;
    findings.push({
      path: file.path,
      line: lineAt(file.text, node.getStart()),
      rule: 'sql-clock',
      message: MESSAGE,
    });
  });
  return findings;
}
