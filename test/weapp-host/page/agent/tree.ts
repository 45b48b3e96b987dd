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

/** What glass-easel has made of a template, without the nodes that draw nothing. */
function walk(node: HostNode): readonly TreeNode[] {
  const { childNodes, textContent, tagName, $$, data } = node;
  if (childNodes === undefined) {
    return textContent === undefined || textContent.trim() === '' ? [] : [{ text: textContent }];
  }
  const kids = childNodes.flatMap(walk);
  const isVirtual =
    $$ === undefined ||
    tagName === undefined ||
    !($$ instanceof HTMLElement) ||
    node.constructor.name.includes('Virtual');
  if (isVirtual) return kids;
  const cls = (node.class ?? '').split(/\s+/).filter(Boolean).sort().join(' ');
  return [
    { tag: tagName, id: node.id ?? '', cls, sid: node.dataset?.['sid'], attrs: attributesOf(data), kids },
  ];
}

/** The page on top as a tree. */
export function treeOf(host: Host): readonly TreeNode[] {
  const page = host.router.top().component as HostNode; // a page's component
  return (page.shadowRoot?.childNodes ?? []).flatMap(walk);
}
