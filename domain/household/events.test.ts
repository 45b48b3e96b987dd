import { describe, expect, test } from '@jest/globals';
import { aHousehold } from '../../test/builders/care-file';
import { CHILD, DIRECTOR, MOTHER, SIBLING } from '../../test/builders/cast';
import { aCall, aContact, aVisit } from '../../test/builders/record';
import type { CareFile } from '../care-file/care-file';
import { eventsOf } from './events';

const both = aHousehold().withTwoChildren();
const told = (change: Partial<CareFile>, viewer = DIRECTOR) =>
  eventsOf(both.having(change).file, { viewer, nameOf: (personId) => personId });

describe('one act for several children', () => {
  test('is one line that names all its records, to be taken back together', () => {
    const visits = [
      aVisit('2026-11-12', { id: 'vi_one' }),
      aVisit('2026-11-12', { id: 'vi_two', childId: SIBLING }),
    ];
    expect(told({ visits })).toEqual([
      expect.objectContaining({ childIds: [CHILD, SIBLING], recordIds: ['vi_one', 'vi_two'], mine: true }),
    ]);
  });

  test('is a confirmation too, a line each', () => {
    const contacts = [
      aContact('2026-W46', { id: 'co_one' }),
      aContact('2026-W46', { id: 'co_two', child: SIBLING }),
      aContact('2026-W46', { id: 'co_three', line: 'caregiver' }),
    ];
    expect(told({ contacts }, MOTHER).map(({ recordIds }) => recordIds)).toEqual([
      ['co_one', 'co_two'],
      ['co_three'],
    ]);
  });

  test('is not two calls of one day, for one child or another', () => {
    const directorContacts = [
      aCall('2026-11-12', { id: 'dc_morning', enteredAt: '2026-11-12T01:00:00.000Z' }),
      aCall('2026-11-12', { id: 'dc_evening', enteredAt: '2026-11-12T11:00:00.000Z' }),
      aCall('2026-11-12', { id: 'dc_other', childId: SIBLING, enteredAt: '2026-11-12T11:00:00.000Z' }),
    ];
    expect(told({ directorContacts }).map(({ recordIds }) => recordIds)).toEqual([
      ['dc_morning'],
      ['dc_evening', 'dc_other'],
    ]);
  });

  test('leaves out what was taken back', () => {
    const visits = [
      aVisit('2026-11-12', { id: 'vi_one', withdrawn: true }),
      aVisit('2026-11-12', { id: 'vi_two', childId: SIBLING }),
    ];
    expect(told({ visits })).toEqual([
      expect.objectContaining({ childIds: [SIBLING], recordIds: ['vi_two'] }),
    ]);
  });
});
