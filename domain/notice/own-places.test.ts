import { expect, test } from '@jest/globals';
import { ownPlaces } from './own-places';

test('a sender begins with the widest of the own posts, a teacher with the own schools', () => {
  const grants = [
    { role: 'director' as const, region: '990100001001' },
    { role: 'supervisor' as const, region: '990100001' },
  ];
  expect(ownPlaces({ grants }, ['director', 'supervisor'])).toEqual({
    role: 'supervisor',
    regions: ['990100001'],
    schools: [],
  });
  const posts = [
    { school: '桃坪小学', region: '990100001' },
    { school: '枫塘小学', region: '990100001' },
  ];
  expect(ownPlaces({ grants: [], posts }, ['teacher'])).toEqual({
    role: 'teacher',
    regions: ['990100001'],
    schools: ['枫塘小学', '桃坪小学'].sort(),
  });
  expect(ownPlaces({ grants: [] }, [])).toBeNull();
});
