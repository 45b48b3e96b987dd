import { expect, test } from '@jest/globals';
import { audienceOf } from './audience';
import { routes } from './routes';

test.each([
  [routes['parent.home'], 'family'],
  [routes['caregiver.help'], 'family'],
  [routes.bind, 'family'],
  [routes['director.today'], 'director'],
  ['pages/director/call/index?household=hh_1', 'director'],
  [routes.mine, 'anyone'],
  [routes.feedback, 'anyone'],
  ['', 'anyone'],
])('%s is read by: %s', (path, audience) => {
  expect(audienceOf(path)).toBe(audience);
});
