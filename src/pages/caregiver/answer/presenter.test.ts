import { describe, expect, test } from '@jest/globals';
import { aChild, aHome, aHousehold } from '../people/a-home';
import { litHouses, presentAnswer, questionFor } from './presenter';

const brother = aChild({ childId: 'ch_xiaochuan', name: '王小川' });
const kept = { by: 'guardian', late: false } as const;
const two = aHome({ households: [aHousehold({ children: [aChild(), brother] })] });

describe('the week’s question', () => {
  test('names an only open child and takes one tap', () => {
    expect(presentAnswer(aHome())).toMatchObject({
      week: '2026-W47',
      question: '孩子妈妈这周给小雨打过电话吗',
      yes: [{ title: '打过了', childIds: ['ch_xiaoyu'] }],
    });
  });

  test('offers all children first and each alone after', () => {
    expect(presentAnswer(two)?.yes).toMatchObject([
      { title: '打过了，都说上了', childIds: ['ch_xiaoyu', 'ch_xiaochuan'] },
      { title: '打过了，只和小雨说上了', childIds: ['ch_xiaoyu'] },
      { title: '打过了，只和小川说上了', childIds: ['ch_xiaochuan'] },
    ]);
  });

  test('leaves out a child that is settled', () => {
    const children = [aChild({ child: kept }), brother];
    const scene = presentAnswer(aHome({ households: [aHousehold({ children })] }));
    expect(scene?.yes).toMatchObject([{ title: '打过了', childIds: ['ch_xiaochuan'] }]);
  });

  test('leaves out a child of whom this week asks nothing', () => {
    const children = [aChild({ owed: [] }), brother];
    const home = aHome({ households: [aHousehold({ children })] });
    expect(presentAnswer(home)?.yes).toMatchObject([{ title: '打过了', childIds: ['ch_xiaochuan'] }]);
    expect(litHouses(home).map(({ name }) => name)).toEqual(['小川']);
  });

  test('goes on to the next household', () => {
    const settled = aHousehold({ children: [aChild({ child: kept })] });
    const other = aHousehold({ householdId: 'hh_other' });
    expect(presentAnswer(aHome({ households: [settled, other] }))?.householdId).toBe('hh_other');
  });

  test('is asked of a confirmed week too, when it is the time for it', () => {
    const household = aHousehold({ children: [aChild({ child: kept })], asksCaregiver: true });
    expect(presentAnswer(aHome({ households: [household] }))?.childIds).toEqual(['ch_xiaoyu']);
  });

  test.each([
    ['all lines are kept', aHousehold({ children: [aChild({ child: kept })] })],
    ['none is asked', aHousehold({ children: [aChild({ owed: [] })] })],
  ])('is not asked when %s', (_why, household) => {
    expect(presentAnswer(aHome({ households: [household] }))).toBeUndefined();
  });
});

describe('after the answer', () => {
  test('lights the window of the children it was about', () => {
    expect(litHouses(two, ['ch_xiaochuan'])).toMatchObject([{ name: '小川', child: true, caregiver: false }]);
  });

  test('shows the week as it stands without one', () => {
    expect(litHouses(two).map(({ child }) => child)).toEqual([false, false]);
  });

  test('gives one question back', () => {
    const questions = [
      { childId: 'ch_xiaoyu', question: '和谁玩得最开心？' },
      { childId: 'ch_xiaochuan', question: '今天谁和你一起玩了？' },
    ];
    const home = { ...two, questions };
    expect(questionFor(home, ['ch_xiaochuan', 'ch_xiaoyu'])).toEqual({
      title: '可以问问小雨',
      question: '和谁玩得最开心？',
    });
    expect(questionFor(two, ['ch_xiaoyu'])).toBeUndefined();
  });
});
