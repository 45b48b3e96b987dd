import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { layerPlants } from './layer-plants';
import { copyTree, type TreeCopy } from './tree-copy';

/** The names of the rules, as the first argument of each `deny(`. */
const rules = [...readFileSync('.dependency-cruiser.cjs', 'utf8').matchAll(/deny\(\s*'([a-z-]+)'/g)].map(
  (match) => match[1],
);

const PATIENCE = 120_000;

describe('the layer rules', () => {
  let tree: TreeCopy;
  let output = '';

  beforeAll(async () => {
    tree = copyTree();
    for (const { from, imports, given = [] } of Object.values(layerPlants)) {
      for (const path of given) tree.write(path, (before) => `${before}export const planted = 1;\n`);
      tree.write(from, () => `import * as planted from '${imports}';\nexport const used = planted;\n`);
    }
    output = (await tree.check('layers')).output;
  }, PATIENCE);

  afterAll(() => {
    tree.remove();
  });

  it('are each tried here', () => {
    expect(Object.keys(layerPlants).sort()).toEqual([...rules].sort());
  });

  it.each(Object.entries(layerPlants))('hold: %s', (rule, { from }) => {
    expect(output).toContain(`error ${rule}: ${from}`);
  });
});
