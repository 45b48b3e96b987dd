import { expect, test } from '@jest/globals';
import { personas } from '../../demo/personas';
import { isBound } from './stage-phone';

test('everybody on file has agreed long before the stage opens; the newcomer and a stranger are still asked', () => {
  expect(['liumin', 'chenguifang', 'newcomer', 'stranger'].map((key) => isBound(personas, key))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
