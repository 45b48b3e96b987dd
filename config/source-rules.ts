import { readFileSync } from 'node:fs';
import { errorCodes } from '../contracts/errors';
import { errorCopy } from '../src/copy/errors';
import { isPageCurrent, PAGE } from './operations-docs/current-page';
import { projectFiles } from './project-files';
import { findClockReads } from './source-rules/clock-reads';
import { findMissingSentences } from './source-rules/error-sentences';
import type { Finding, SourceFile } from './source-rules/finding';
import { findLookbehinds } from './source-rules/lookbehinds';
import { findRandomReads } from './source-rules/random-reads';
import { findSqlClocks } from './source-rules/sql-clock';
import { findTextInPages } from './source-rules/text-in-pages';

/** What the linter cannot see: SQL inside strings, `.sql` files, and agreement between files. */
type Rule = {
  readonly folders: readonly string[];
  readonly endings: readonly string[];
  readonly find: (file: SourceFile) => readonly Finding[];
};

const rules: readonly Rule[] = [
  { folders: ['cloudfunctions'], endings: ['.ts', '.sql'], find: findSqlClocks },
  {
    folders: ['cloudfunctions', 'domain', 'policies', 'library', 'contracts'],
    endings: ['.ts'],
    find: findClockReads,
  },
  { folders: ['domain', 'policies', 'contracts'], endings: ['.ts'], find: findRandomReads },
  { folders: ['src'], endings: ['.tsx'], find: findTextInPages },
  { folders: ['src', 'contracts'], endings: ['.ts', '.tsx'], find: findLookbehinds },
];

function applyRule({ folders, endings, find }: Rule): readonly Finding[] {
  const paths = folders.flatMap((folder) => projectFiles(folder, endings));
  return paths.flatMap((path) => find({ path, text: readFileSync(path, 'utf8') }));
}

function findStalePage(): readonly Finding[] {
  if (isPageCurrent()) return [];
  return [
    {
      path: PAGE,
      line: 1,
      rule: 'operations-page',
      message: 'Differs from the contracts: run `npm run docs`.',
    },
  ];
}

function main(): void {
  const findings = [
    ...rules.flatMap(applyRule),
    ...findMissingSentences(errorCodes, errorCopy),
    ...findStalePage(),
  ];
  for (const { path, line, rule, message } of findings) console.log(`${path}:${line} ${rule}: ${message}`);
  if (findings.length === 0) return;
  console.log(`source rules: ${findings.length} found`);
  process.exitCode = 1;
}

main();
