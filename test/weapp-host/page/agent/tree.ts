import type { HostNode } from '../easel';
import type { Host } from '../host';
import type { TreeNode } from '../../wire';

const isShown = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && typeof value !== 'object';

function attributesOf(data: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(data)
      .filter(([, value]) => isShown(value))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Groups of the template language, which are no elements. */
const isVirtual = ({ $$, tagName, constructor }: HostNode): boolean =>
  !($$ instanceof HTMLElement) || tagName === undefined || constructor.name.includes('Virtual');

const sorted = (classes = ''): string => classes.split(/\s+/).filter(Boolean).sort().join(' ');

const textOf = ({ textContent = '' }: HostNode): readonly TreeNode[] =>
  textContent.trim() === '' ? [] : [{ text: textContent }];

/** What glass-easel has made of a template, without the nodes that draw nothing. */
function walk(node: HostNode): readonly TreeNode[] {
  const { childNodes, tagName = '', id = '', dataset = {}, data } = node;
  if (childNodes === undefined) return textOf(node);
  const kids = childNodes.flatMap(walk);
  if (isVirtual(node)) return kids;
  return [
    { tag: tagName, id, cls: sorted(node.class), sid: dataset['sid'], attrs: attributesOf(data), kids },
  ];
}

/** The page on top as a tree. */
export function treeOf(host: Host): readonly TreeNode[] {
  const page = host.router.top().component as HostNode; // a page's component
  return (page.shadowRoot?.childNodes ?? []).flatMap(walk);
}
