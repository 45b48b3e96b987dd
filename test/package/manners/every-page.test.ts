import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startHost, type WeappHost } from '../../weapp-host/start-host';
import type { TreeNode } from '../../weapp-host/wire';
import { addresses, fullLook } from '../a-look-a-page';
import { buildPackage, PACKAGE } from '../build-package';
import { lookAt } from '../look-at';

/** What every page owes WeChat: a tree it can draw quickly, and a card that says nothing of anybody. */
const NODES_MOST = 1_000;
const DEEPEST = 30;
const CHILDREN_MOST = 60;

/** Pages with something to pass on: the first one, and those that make an invitation. */
const SHARING = [
  '/pages/start/index/index',
  '/pages/director/invite/index',
  '/pages/staffing/staff/index',
  '/pages/staffing/teachers/index',
];

type Shared = {
  readonly card: { readonly title: string; readonly path: string; readonly imageUrl?: string } | null;
  readonly timeline: boolean;
};

type Size = { readonly nodes: number; readonly depth: number; readonly children: number };

let host: WeappHost;
const counted: string[] = [];

beforeAll(async () => {
  await buildPackage();
  host = await startHost(PACKAGE);
}, 240_000);
afterAll(async () => {
  console.log(`nodes / depth / most children\n${counted.join('\n')}`);
  await host.stop();
});

/** Elements only, as WeChat counts them. */
function sizeOf(kids: readonly TreeNode[]): Size {
  const elements = kids.flatMap((kid) => ('tag' in kid ? [kid] : []));
  return elements
    .map(({ kids: inside }) => sizeOf(inside))
    .reduce(
      (sum, inside) => ({
        nodes: sum.nodes + inside.nodes,
        depth: Math.max(sum.depth, inside.depth + 1),
        children: Math.max(sum.children, inside.children),
      }),
      { nodes: elements.length, depth: 0, children: elements.length },
    );
}

test.each(addresses)('%s is small enough to be drawn, and passes nothing of anybody on', async (address) => {
  const look = fullLook(address);
  await lookAt(host, look);

  const size = sizeOf((await host.ask('Host.tree')) as readonly TreeNode[]);
  counted.push(`${address.padEnd(44)} ${size.nodes} / ${size.depth} / ${size.children}`);
  expect(size.nodes).toBeLessThan(NODES_MOST);
  expect(size.depth).toBeLessThan(DEEPEST);
  expect(size.children).toBeLessThanOrEqual(CHILDREN_MOST);

  const { card, timeline } = (await host.ask('Host.share')) as Shared;
  expect(timeline).toBe(false);
  // Where no card makes sense WeChat's menu offers none.
  expect(card !== null).toBe(SHARING.includes(address));
  if (card === null) return;
  expect(card.title).toMatch(/「?家里的灯」?/);
  expect(card.path).toMatch(/^\/pages\/(start\/index|bind)\/index/);
  // Without a picture of its own WeChat takes one of the page, with every name on it.
  expect(card.imageUrl).toMatch(/^\/kit\/share-card\/houses\.png$/);
});
