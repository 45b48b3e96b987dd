import ts from 'typescript';
import type { Finding, SourceFile } from './finding';
import { lineAt } from './finding';
import { walkSource } from './walk-source';

const PURE = /^(domain|policies|contracts)\//;

/** Clocks read through a property, called or passed on. */
const CLOCKS = new Set([
  'Date.now',
  'performance.now',
  'performance.timeOrigin',
  'process.hrtime',
  'process.uptime',
]);

function readsClock(node: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(node)) return CLOCKS.has(node.getText().replace(/\s/g, ''));
  if (ts.isNewExpression(node))
    return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
  // `Date()` without `new` answers the current time as text, whatever it is given.
  return ts.isCallExpression(node) && node.expression.getText() === 'Date';
}

/** Time is read in one place, so that the local cloud can move it: rules take it as an argument, functions ask `platform/clock.ts`. */
export function findClockReads(file: SourceFile): readonly Finding[] {
  if (file.path === 'cloudfunctions/platform/clock.ts' || file.path.endsWith('.test.ts')) return [];
  const message = PURE.test(file.path)
    ? 'Take `now` or `today` as an argument.'
    : 'Take `now` from the context, or ask cloudfunctions/platform/clock.ts.';
  const findings: Finding[] = [];
  walkSource(file, (node) => {
    if (!readsClock(node)) return;
    findings.push({ path: file.path, line: lineAt(file.text, node.getStart()), rule: 'clock-read', message });
  });
  return findings;
}
