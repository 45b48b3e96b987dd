import type { TreeNode } from '../weapp-host/wire';

/** What a screen reader stops at. */
const HELD = ['button', 'input', 'textarea', 'canvas', 'picker'];

const labelOf = (label: unknown): string => (typeof label === 'string' ? label : '');

const wordsOf = (node: TreeNode): string =>
  'text' in node ? node.text : labelOf(node.attrs['ariaLabel']) + node.kids.map(wordsOf).join('');

/** Everything of a page that can be tapped or written into and has no word to be said, by its class. */
export function unspoken(nodes: readonly TreeNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if ('text' in node) return [];
    const silent = HELD.includes(node.tag) && wordsOf(node).trim() === '';
    return [...(silent ? [`${node.tag}.${node.cls}`] : []), ...unspoken(node.kids)];
  });
}
