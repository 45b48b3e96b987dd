import { type NamedLine, namesInShort, namesInText } from '../../domain/notice/names-in-text';
import type { Tx } from '../platform/database/connection';
import { findNamedChildren } from '../stores/notices/find-named-children';
import type { OwnWords } from './notice-of-topic';

/** Where a sender's own words name a child on file that the sender may see: lines of the text, 0 for the title and the short of it. */
export const namedLines = async (
  tx: Tx,
  { title = '', brief = '', body = '' }: OwnWords,
): Promise<readonly NamedLine[]> => {
  const short = `${title}。${brief}`;
  if (`${title}${brief}${body}` === '') return [];
  const names = await findNamedChildren(tx, `${short}\n${body}`);
  const above = [title, brief].flatMap((text) => namesInShort(text, names));
  const besideProblem = above.some((found) => found.besideProblem);
  return [...(above.length === 0 ? [] : [{ line: 0, besideProblem }]), ...namesInText(body, names)];
};
