import { describe, expect, test } from '@jest/globals';
import { countyShown, oursShown, readOnly } from '../../../../test/phones/looks/fixtures/notice-library';
import { historyOf, isReady, problemOf, sentencesOf, whenOf } from './presenter';

describe('a topic', () => {
  test('is read a sentence a line', () => {
    expect(sentencesOf('别去水边。几点回？\n喊大人')).toEqual(['别去水边。', '几点回？', '喊大人']);
  });

  test('says when it is due, or that any time will do', () => {
    expect(whenOf(oursShown)).toBe('汛期、汛期周末、暑假前');
    expect(whenOf(readOnly)).toBeNull();
  });

  test('tells its versions, the way back to ours as what it was', () => {
    expect(historyOf(countyShown).map(({ title, who }) => [title, who])).toEqual([
      ['国道修路，绕开走', '孙立群，第 2 版，11月18日'],
      ['县里改回本产品写的', '孙立群，第 1 版，11月17日'],
      ['上学路上，平平安安', '本产品写的，第 1 版，11月22日'],
    ]);
  });
});

describe('the county’s own words', () => {
  test('can be stored while they fit and are plain', () => {
    expect(isReady(oursShown.texts)).toBe(true);
    for (const wrong of [
      { title: '' },
      { title: '字'.repeat(21) },
      { about: '七个字的叫法啊' },
      { brief: '请家长务必看好孩子。' },
      { spoken: '马上打110。' },
    ])
      expect(isReady({ ...oursShown.texts, ...wrong })).toBe(false);
  });

  test('are told what is wrong and by how much', () => {
    expect(problemOf('title', '字'.repeat(20), 20)).toBeNull();
    expect(problemOf('title', '字'.repeat(23), 20)).toBe('多了 3 个字');
    expect(problemOf('spoken', '打110', 1000)).toContain('写成字');
    expect(problemOf('body', '严禁下水', 1000)).toContain('换成平常的话');
    expect(problemOf('source', '《关于严禁……的通知》', 300)).toBeNull();
  });
});
