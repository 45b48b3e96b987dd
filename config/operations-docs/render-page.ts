import * as z from 'zod/mini';
import type { Operation } from '../../contracts/operation';
import { listFields, type Field } from './list-fields';

/** What the page is made from: the registry by name, and the sentence of every refusal. */
export type PageSource = {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly sentences: Readonly<Record<string, string>>;
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function fieldTable(title: string, fields: readonly Field[]): string {
  if (fields.length === 0) return `${title}: none.`;
  const rows = fields.map(({ path, type, required, limits }) => [
    `\`${path}\``,
    type,
    required ? 'yes' : '',
    limits,
  ]);
  return table([title, 'type', 'required', 'limits'], rows);
}

function refusalTable(operation: Operation, sentences: PageSource['sentences']): string {
  if (operation.refusals.length === 0) return "Refuses only with the pipeline's own codes.";
  return table(
    ['refusal', 'what the person reads'],
    operation.refusals.map((code) => [
      `\`${code}\``,
      sentences[code] ?? '(no sentence in src/copy/errors.ts)',
    ]),
  );
}

function section(operation: Operation, sentences: PageSource['sentences']): string {
  const input = z.toJSONSchema(operation.input, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  const output = z.toJSONSchema(operation.output, { io: 'output', unrepresentable: 'any', reused: 'inline' });
  const kind = operation.reads === true ? ' · reads only, needs no `requestId`' : '';
  return [
    `## ${operation.name}`,
    operation.summary,
    `Called by: ${operation.actors.map((actor) => `\`${actor}\``).join(', ')}${kind}`,
    fieldTable('input', listFields(input)),
    fieldTable('output', listFields(output)),
    refusalTable(operation, sentences),
  ].join('\n\n');
}

/** Codes that no operation lists are the pipeline's own: any call can end in one of them. */
function pipelineTable({ operations, sentences }: PageSource): string {
  const declared = new Set<string>(Object.values(operations).flatMap((operation) => operation.refusals));
  const rows = Object.entries(sentences).filter(([code]) => !declared.has(code));
  return table(
    ['refusal', 'what the person reads'],
    rows.map(([code, sentence]) => [`\`${code}\``, sentence]),
  );
}

/** `docs/operations.md`, operations sorted by name. Equal sources give equal text. */
export function renderPage(source: PageSource): string {
  const sorted = Object.values(source.operations).sort((one, other) => (one.name < other.name ? -1 : 1));
  return (
    [
      '<!-- Generated from contracts/ by `npm run docs`. Do not edit. -->',
      '# Operations',
      'A call is `{ op, input, requestId }`; the answer is `{ ok: true, data, requestId }` or `{ ok: false, refusal: { code, fields?, article? }, requestId }`, with HTTP status 200 either way.',
      sorted.map(({ name }) => `- [${name}](#${name.toLowerCase().replaceAll('.', '')})`).join('\n'),
      ...sorted.map((operation) => section(operation, source.sentences)),
      '## Any operation',
      'Codes that no operation lists: any call may end in one of them.',
      pipelineTable(source),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}
