import { describe, expect, test } from '@jest/globals';
import { helpTopics } from '../../../../contracts/vocabulary/family-word';
import { aChild, aHome, aHousehold } from '../people/a-home';
import { homeOptions, householdMeant, topicOptions, topicsSpoken } from './presenter';

const other = aHousehold({ householdId: 'hh_other', children: [aChild({ name: '常乐' })] });

describe('asking for help', () => {
  test('offers every topic once, a picture on each', () => {
    expect(topicOptions.map(({ value }) => value).sort()).toEqual([...helpTopics].sort());
  });

  test('means the only household without asking', () => {
    expect(householdMeant(aHome(), '')).toBe('hh_wang');
  });

  test('asks which of two is meant', () => {
    const home = aHome({ households: [aHousehold(), other] });
    expect(homeOptions(home).map(({ label }) => label)).toEqual(['小雨', '常乐']);
    expect(householdMeant(home, '')).toBeUndefined();
    expect(householdMeant(home, 'hh_other')).toBe('hh_other');
  });

  test('reads back what was chosen, in the order of the page', () => {
    expect(topicsSpoken(['tired', 'health'])).toBe('身体不好、忙不过来');
  });
});
