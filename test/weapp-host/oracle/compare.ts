import type { TreeNode } from '../wire';
import type { WccNode } from './run-wcc';

/** What two renders of one page have in common and where they differ. */
export type Comparison = {
  readonly nodes: number;
  readonly attributes: number;
  readonly differences: readonly string[];
};

type Element = Exclude<TreeNode, { readonly text: string }>;

const isText = (node: TreeNode): node is { readonly text: string } => 'text' in node;

/** Events, and what stands in fields of its own. */
const APART = /^(?:bind|catch|data-|class$|style$|id$|key$)/;

const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());

const isShown = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && typeof value !== 'object';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** wcc's output in the form of the host's tree. */
export function fromWcc(node: WccNode): readonly TreeNode[] {
  if (typeof node !== 'object') {
    const text = String(node);
    return text.trim() === '' ? [] : [{ text }];
  }
  const kids = (node.children ?? []).flatMap(fromWcc);
  const { tag, attr = {} } = node;
  if (tag === undefined || tag === 'virtual') return kids;
  const attrs = Object.entries(attr)
    .filter(([name, value]) => !APART.test(name) && isShown(value))
    .map(([name, value]) => [camel(name), value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const cls = textOf(attr['class']).split(/\s+/).filter(Boolean).sort().join(' ');
  const own = { tag: tag.replace(/^wx-/, ''), id: textOf(attr['id']), cls, sid: attr['data-sid'] };
  return [{ ...own, attrs: Object.fromEntries(attrs), kids }];
}

/** Texts side by side are one to the eye. */
function merged(nodes: readonly TreeNode[]): readonly TreeNode[] {
  return nodes.reduce<readonly TreeNode[]>((done, node) => {
    const last = done.at(-1);
    if (last === undefined || !isText(last) || !isText(node)) return [...done, node];
    return [...done.slice(0, -1), { text: last.text + node.text }];
  }, []);
}

const shown = (value: unknown): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 90);

function own(expected: Element, actual: Element, at: string): readonly string[] {
  const differing = (['tag', 'id', 'cls', 'sid'] as const)
    .filter((name) => expected[name] !== actual[name])
    .map((name) => `${at} ${name}: ${shown(expected[name])} is ${shown(actual[name])}`);
  const names = [...new Set([...Object.keys(expected.attrs), ...Object.keys(actual.attrs)])];
  const attributes = names
    .filter((name) => expected.attrs[name] !== actual.attrs[name])
    .map((name) => `${at} ${name}: ${shown(expected.attrs[name])} is ${shown(actual.attrs[name])}`);
  return [...differing, ...attributes];
}

function compareNode([expected, actual]: readonly [TreeNode, TreeNode], at: string): Comparison {
  if (isText(expected) || isText(actual)) {
    const same = isText(expected) && isText(actual) && expected.text === actual.text;
    return {
      nodes: 1,
      attributes: 0,
      differences: same ? [] : [`${at} text: ${shown(expected)} is ${shown(actual)}`],
    };
  }
  const below = compare(expected.kids, actual.kids, `${at}/${expected.tag}`);
  return {
    nodes: below.nodes + 1,
    attributes: below.attributes + Object.keys(expected.attrs).length,
    differences: [...own(expected, actual, `${at}/${expected.tag}`), ...below.differences],
  };
}

/** Compares what wcc makes of a template with what the host has rendered, node by node. */
export function compare(expected: readonly TreeNode[], actual: readonly TreeNode[], at = ''): Comparison {
  const [left, right] = [merged(expected), merged(actual)];
  const count = left.length === right.length ? [] : [`${at}: ${left.length} nodes are ${right.length}`];
  const parts = left.flatMap((node, index) => {
    const other = right[index];
    return other === undefined ? [] : [compareNode([node, other], at)];
  });
  return {
    nodes: parts.reduce((sum, { nodes }) => sum + nodes, 0),
    attributes: parts.reduce((sum, { attributes }) => sum + attributes, 0),
    differences: [...count, ...parts.flatMap(({ differences }) => differences)],
  };
}
