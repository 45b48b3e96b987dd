import { describe, expect, test } from '@jest/globals';
import type { Actor } from '../access/acting-role';
import { decideSender } from './decide-sender';

const VILLAGE = '990100001001';
const TOWNSHIP = '990100001';
const SCHOOL = '柳溪镇中心小学';
const everybody = { regions: [VILLAGE] };
const pupils = { regions: [TOWNSHIP], audience: { v: 1 as const, school: SCHOOL } };

const staff = (role: 'director' | 'supervisor' | 'county', region: string): Pick<Actor, 'grants'> => ({
  grants: [{ role, region }],
});
const teacher = { grants: [], posts: [{ school: SCHOOL, region: TOWNSHIP }] };

describe('who may write to whom', () => {
  test('a director to the own village, a township and a county to what lies below', () => {
    expect(decideSender(staff('director', VILLAGE), ['director'], everybody)).toMatchObject({
      value: 'director',
    });
    expect(decideSender(staff('supervisor', TOWNSHIP), ['supervisor'], everybody)).toMatchObject({
      value: 'supervisor',
    });
    expect(decideSender(staff('county', '990100'), ['county'], everybody)).toMatchObject({ value: 'county' });
  });

  test('nobody to a place beside the own, not even with one of several', () => {
    const wanted = { regions: [VILLAGE, '990100001002'] };
    expect(decideSender(staff('director', VILLAGE), ['director'], wanted)).toMatchObject({
      refusal: { code: 'notice.ownVillageOnly' },
    });
    expect(decideSender(staff('director', VILLAGE), ['director'], { regions: [TOWNSHIP] })).toMatchObject({
      refusal: { code: 'notice.ownVillageOnly' },
    });
  });

  test('a teacher to the own school, in the area of the post', () => {
    expect(decideSender(teacher, ['teacher'], pupils)).toMatchObject({ value: 'teacher' });
    for (const wanted of [
      everybody,
      { ...pupils, audience: { v: 1 as const, school: '枫塘小学' } },
      { ...pupils, regions: ['990100002'] },
      { ...pupils, regions: ['990100'] },
    ])
      expect(decideSender(teacher, ['teacher'], wanted)).toMatchObject({
        refusal: { code: 'notice.ownSchoolOnly' },
      });
  });

  test('a teacher neither by a category nor at night', () => {
    const tagged = { ...pupils, audience: { ...pupils.audience, tag: 'in-difficulty' as const } };
    for (const wanted of [tagged, { ...pupils, urgent: true }])
      expect(decideSender(teacher, ['teacher'], wanted)).toMatchObject({
        refusal: { code: 'notice.notForSchool' },
      });
  });

  test('a teacher who directs a village writes there as its director', () => {
    const both = { ...teacher, ...staff('director', VILLAGE) };
    expect(decideSender(both, ['director', 'teacher'], everybody)).toMatchObject({ value: 'director' });
    expect(decideSender(both, ['director', 'teacher'], pupils)).toMatchObject({ value: 'teacher' });
  });
});
