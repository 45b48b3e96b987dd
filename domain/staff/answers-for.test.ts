import { describe, expect, test } from '@jest/globals';
import { taskKinds } from '../../contracts/vocabulary/task';
import { taskTypes } from '../task/registry';
import { answersFor, type RunningPost } from './answers-for';

const VILLAGE = '990100001001';
const TOWN = '990100001';
const COUNTY = '990100';

const post = (personId: string, role: RunningPost['role'], region: string): RunningPost => ({
  personId,
  role,
  region,
  coverOf: null,
});
const covering = (personId: string): RunningPost => ({
  ...post(personId, 'director', VILLAGE),
  coverOf: 'pe_director',
});

const director = post('pe_director', 'director', VILLAGE);
const cover = covering('pe_cover');
const supervisor = post('pe_supervisor', 'supervisor', TOWN);
const officer = post('pe_county', 'county', COUNTY);
const neighbours = [
  post('pe_neighbour', 'director', '990100001002'),
  post('pe_other_town', 'supervisor', '990100002'),
  post('pe_other_county', 'county', '990200'),
];

/** The place in whose list a task of this kind stands. */
const placeOf = { director: VILLAGE, supervisor: TOWN, county: COUNTY } as const;
// A village without a director stands in the village's own list, for its supervisor.
const regionOf = (kind: (typeof taskKinds)[number]): string =>
  kind === 'village-unheld' ? VILLAGE : placeOf[taskTypes[kind].assignee];

const answering = (posts: readonly RunningPost[], kind: (typeof taskKinds)[number]) =>
  answersFor([...neighbours, ...posts], { assignee: taskTypes[kind].assignee, region: regionOf(kind) });

describe.each(taskKinds)('a task of the kind %s', (kind) => {
  const { assignee } = taskTypes[kind];
  const ladder = { director: 0, supervisor: 1, county: 2 }[assignee];

  test('leads to a person, whoever is missing below the county', () => {
    const staffings = [
      [director, supervisor, officer],
      [director, cover, supervisor, officer],
      [supervisor, officer],
      [officer],
    ];
    for (const posts of staffings) expect(answering(posts, kind).personIds).toHaveLength(1);
  });

  test('is whoever’s it is, and goes up one step at a time when nobody is there', () => {
    const rungs = [[director], [supervisor], [officer]].slice(ladder);
    for (let missing = 0; missing < rungs.length; missing += 1) {
      const left = rungs.slice(missing).flat();
      expect(answering(left, kind).personIds).toEqual([left[0]?.personId]);
    }
  });

  test('never leads to a neighbour, and says so when the installation has nobody at all', () => {
    expect(answering([], kind)).toEqual({ rung: 'nobody', personIds: [] });
  });
});

describe('a village’s work', () => {
  const village = (...posts: readonly RunningPost[]) =>
    answersFor(posts, { assignee: 'director', region: VILLAGE });

  test('is the cover’s while its director is away', () => {
    expect(village(director, cover, supervisor)).toEqual({ rung: 'cover', personIds: ['pe_cover'] });
  });

  test('stays with the second director when one of two is away', () => {
    const second = post('pe_second', 'director', VILLAGE);
    expect(village(director, second, cover)).toEqual({ rung: 'director', personIds: ['pe_second'] });
  });

  test('is both directors’ when both are there', () => {
    const second = post('pe_second', 'director', VILLAGE);
    expect(village(second, director).personIds).toEqual(['pe_director', 'pe_second']);
  });

  test('is the supervisor’s who covers, as cover', () => {
    expect(village(director, covering('pe_supervisor'), supervisor)).toEqual({
      rung: 'cover',
      personIds: ['pe_supervisor'],
    });
  });
});
