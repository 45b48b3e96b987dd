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
  const region = '990100001';
  const posts = [
    { school: '桃坪小学', region, class: '三（2）班' },
    { school: '枫塘小学', region, class: '一（1）班' },
    { school: '枫塘小学', region, class: null },
  ];
  expect(ownPlaces({ grants: [], posts }, ['teacher'])).toEqual({
    role: 'teacher',
    regions: [region],
    schools: [
      { school: '枫塘小学', classes: null },
      { school: '桃坪小学', classes: ['三（2）班'] },
    ],
  });
  expect(ownPlaces({ grants: [] }, [])).toBeNull();
});
