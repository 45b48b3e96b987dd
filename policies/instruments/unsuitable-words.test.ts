import { describe, expect, test } from '@jest/globals';
import { aSampleInstrument } from '../../test/builders/instrument';
import { unsuitablePaths } from './unsuitable-words';

const withItem = (title: string, label = '好') => {
  const [first, ...others] = aSampleInstrument().dimensions;
  if (first === undefined) throw new Error('The sample has dimensions.');
  const item = { key: 'extra', title, options: [{ key: 'a', label, points: 0, alone: null }] };
  return { ...aSampleInstrument(), dimensions: [{ ...first, items: [item] }, ...others] };
};

describe('an instrument', () => {
  test('may ask how a child is', () => {
    expect(unsuitablePaths(aSampleInstrument())).toEqual([]);
  });

  test.each([
    '父母婚姻状况',
    '离婚次数',
    '夫 妻关系',
    '照护人文化程度',
    '监护人学历',
    '学习成绩',
    '期末考试',
  ])('may not ask about %s', (title) => {
    expect(unsuitablePaths(withItem(title))).toEqual(['dimensions.0.items.0.title']);
  });

  test('may not hide it in an answer', () => {
    expect(unsuitablePaths(withItem('家里的情况', '父母离异'))).toEqual([
      'dimensions.0.items.0.options.0.label',
    ]);
  });
});
