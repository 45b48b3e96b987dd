import { describe, expect, test } from '@jest/globals';
import { aChild, aHome, aHousehold } from '../family/a-home';
import { doneOf, recordIds } from './presenter';

const lit = { by: 'guardian', late: false } as const;

describe('what comes back for a confirmation', () => {
  test('says that all lamps are lit, by name', () => {
    const household = aHousehold({
      children: [
        aChild({ child: lit, caregiver: lit }),
        aChild({ childId: 'ch_chuan', name: '王小川', child: lit, caregiver: lit }),
      ],
    });
    expect(doneOf(household, aHome(), '2026-W47')).toEqual({
      title: ['记好了，', '灯都亮了'],
      text: '小雨、小川和奶奶，这周都联系上了',
      lit: true,
    });
  });

  test('names what is still open', () => {
    const household = aHousehold({ children: [aChild({ child: lit })] });
    expect(doneOf(household, aHome(), '2026-W47')).toMatchObject({
      title: ['记好了'],
      text: '还没确认：小雨（和照护人）',
      lit: false,
    });
  });

  test('marks last week as noted late', () => {
    expect(doneOf(aHousehold(), aHome(), '2026-W46').text).toBe('上周（11月9日—15日）的联系，标明是补记');
  });

  test('takes only record ids from an address', () => {
    expect(recordIds('co_abcdefghij23,,xx,co_bbbbbbbbbbbb')).toEqual(['co_abcdefghij23', 'co_bbbbbbbbbbbb']);
    expect(recordIds(undefined)).toEqual([]);
  });
});
