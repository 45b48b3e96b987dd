import { expect, test } from '@jest/globals';
import { helpInput, helpTopics } from './presenter';

test('a request for help leaves out a sentence that was not written', () => {
  expect(helpInput('hh_1', ['mood'], '  ')).toEqual({ householdId: 'hh_1', about: ['mood'] });
  expect(helpInput('hh_1', ['mood'], ' 睡不好 ')).toMatchObject({ note: '睡不好' });
  expect(new Set(helpTopics).size).toBe(7);
});
