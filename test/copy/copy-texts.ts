import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const FOLDER = path.resolve(__dirname, '../../src/copy');

/** One piece of text of a copy file: a string, or what stands between the gaps of one. */
export type CopyText = {
  /** `contact`, the file's name. */
  readonly file: string;
  /** The exported constant it belongs to: `contactCopy`. */
  readonly part: string;
  readonly text: string;
};

/** Every copy file by its name. */
export const copyFiles: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => name.slice(0, -'.ts'.length));

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? node.text : undefined;
}

function partOf(statement: ts.Statement): string {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text ?? '';
  if (!ts.isVariableStatement(statement)) return '';
  return statement.declarationList.declarations.map((declaration) => declaration.name.getText()).join(' ');
}

/** Every text in a copy file, read from its source: no sentence hides behind a gap, a condition or a function. */
export function copyTexts(file: string): readonly CopyText[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(FOLDER, `${file}.ts`), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: CopyText[] = [];
  const walk = (node: ts.Node, part: string): void => {
    const text = textOf(node);
    if (text !== undefined) found.push({ file, part, text });
    node.forEachChild((child) => {
      walk(child, part);
    });
  };
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) walk(statement, partOf(statement));
  }
  return found;
}
