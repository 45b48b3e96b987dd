import { describe, expect, test } from '@jest/globals';
import { supervised, villages } from '../../../../test/phones/looks/fixtures/supervision';
import { peopleOf } from './people-of';
import { cardsOf, questionOf } from './presenter';

describe('what was passed on', () => {
  test('is one card a household with its tasks, the longest overdue first, and one a task of a place', () => {
    expect(
      cardsOf(supervised).map(({ title, doneBy, due, lines }) => [title, doneBy, due.text, lines.length]),
    ).toEqual([
      ['王家', '周晓琴办', '已过 16 天', 3],
      ['赵家', '周晓琴办', '已过 9 天', 1],
      ['何家', '陶静办', '已过 8 天', 1],
      ['石门村', '现在没有儿童主任，督导员先办', '已过 8 天', 1],
    ]);
  });

  test('says of each task whose it is, since when, and how far up it went', () => {
    const [wang] = cardsOf(supervised);
    expect(wang?.lines.map(({ text, mark }) => `${text} ${mark ?? ''}`)).toEqual([
      '10月26日那一周的联系还没确认（王小雨），已过 16 天 转县里',
      '入户走访（王小雨），已过 10 天 转督导员',
      '委托照护协议还没签好（王小雨），已过 10 天 转督导员',
    ]);
  });

  test('can be given away as far as it can be done without the file, and not twice', () => {
    expect(cardsOf(supervised).map(({ title, movable }) => [title, movable])).toEqual([
      ['王家', 2],
      ['赵家', 0],
      ['何家', 0],
      ['石门村', 0],
    ]);
    expect(cardsOf(supervised)[2]?.mine).toEqual(['visit']);
  });

  test('is the supervisor’s to finish where it was sent to a village that nobody directs', () => {
    const directed = {
      ...supervised,
      tasks: supervised.tasks.map((task) => ({ ...task, doneBy: ['陶静'] })),
    };
    expect(cardsOf(supervised).map(({ assignmentId }) => assignmentId)).toEqual([
      null,
      null,
      null,
      supervised.tasks.at(-1)?.period,
    ]);
    expect(cardsOf(directed).map(({ assignmentId }) => assignmentId)).toEqual([null, null, null, null]);
  });

  test('is asked for by place and by days', () => {
    expect(questionOf({ scope: 'open', under: '990100005001', over: 'fortnight' })).toEqual({
      scope: 'open',
      under: '990100005001',
      minDays: 14,
      limit: 100,
    });
    expect(questionOf({ scope: 'escalated', under: '', over: 'any' })).toEqual({
      scope: 'escalated',
      limit: 100,
    });
  });
});

test('everybody of the township can be asked but the only one whose the work is anyway', () => {
  expect(peopleOf(villages.villages, '990100005001').map(({ label }) => label)).toEqual([
    '冉秀芝（清水溪社区居民委员会）',
  ]);
  expect(peopleOf(villages.villages, '990100005002').map(({ name }) => name)).toEqual(['周晓琴', '冉秀芝']);
});
