import { type NamedLine, namesInText } from '../../domain/notice/names-in-text';
import type { Tx } from '../platform/database/connection';
import { findNamedChildren } from '../stores/notices/find-named-children';
import type { OwnWords } from './notice-of-topic';

/** Where a sender's own words name a child on file of these places: lines of the text, 0 for the title and the short of it. */
export const namedLines = async (
  tx: Tx,
  { title = '', brief = '', body = '', regions }: OwnWords & { readonly regions: readonly string[] },
): Promise<readonly NamedLine[]> => {
  const short = `${title}。${brief}`;
  if (`${title}${brief}${body}` === '') return [];
  const names = await findNamedChildren(tx, { regions, text: `${short}\n${body}` });
  const above = namesInText(short.replace(/\n/g, '。'), names).map((found) => ({ ...found, line: 0 }));
  return [...above, ...namesInText(body, names)];
};
