import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plants } from './plants';
import { copyTree, type TreeCopy } from './tree-copy';

/** The compilers start cold here; on two slow and busy cores that takes minutes. */
const PATIENCE = 600_000;

describe('npm run check', () => {
  let tree: TreeCopy;
  let planted = { passed: true, output: '' };
  let clean = { passed: false, output: '' };

  beforeAll(async () => {
    tree = copyTree();
    clean = await tree.check('layers', 'source-rules');
    for (const { path, write } of plants) tree.write(path, write);
    planted = await tree.check('types', 'layers', 'source-rules');
  }, PATIENCE);

  afterAll(() => {
    tree.remove();
  });

  it('passes layers and source rules on the tree as it is', () => {
    expect(clean.output).toContain('check: all ok');
    expect(clean.passed).toBe(true);
  });

  it('fails on the planted tree', () => {
    expect(planted.passed).toBe(false);
  });

  it.each(plants)('names $what', ({ check, says }) => {
    expect(planted.output).toMatch(new RegExp(`^${check}\\s+FAILED$`, 'm'));
    expect(planted.output).toMatch(says);
  });
});
