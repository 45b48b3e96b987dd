import { expect, test } from '@jest/globals';
import type { TreeNode } from '../weapp-host/wire';
import { unspoken } from './unspoken';

const node = (tag: string, ariaLabel: string, kids: readonly TreeNode[] = []): TreeNode => ({
  tag,
  id: '',
  cls: 'tap',
  sid: '',
  attrs: ariaLabel === '' ? {} : { ariaLabel },
  kids,
});

test('a control without a word is found, wherever it lies; one that is labelled or has words is not', () => {
  const silent = node('button', '', [node('view', '')]);
  expect(unspoken([node('view', '', [silent, node('input', '')])])).toEqual(['button.tap', 'input.tap']);
  expect(
    unspoken([node('button', '返回'), node('button', '', [{ text: '同意' }]), node('textarea', '想说的话')]),
  ).toEqual([]);
});
